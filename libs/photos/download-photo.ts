import { Agent, request } from 'undici';
import type { Reach } from './address-rule.js';
import { checkedLookup, resolveBySystem, type ResolveHost } from './checked-lookup.js';
import { DOWNLOAD_LIMITS, type DownloadLimits } from './download-limits.js';
import { toPhotoError } from './network-failure.js';
import { PhotoError } from './photo-failure.js';
import type { PhotoOrigin } from './photo-origin.js';
import { readPhotoBody } from './read-photo-body.js';
import { checkPhotoUrl, type PhotoTarget } from './url-rule.js';

/** What a download needs besides the URL; both have production defaults. */
export interface DownloadOptions {
  readonly resolve?: ResolveHost;
  readonly limits?: Partial<DownloadLimits>;
}

/** JPEG before formats that cost more to decode, for hosts that choose by this header. */
const REQUEST_HEADERS = {
  accept: 'image/jpeg, image/png;q=0.9, image/webp;q=0.9, image/*;q=0.5, */*;q=0.1',
  'accept-encoding': 'identity',
  'user-agent': 'Garnish (photo download)',
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Downloads photos from hosts that may be hostile. Own redirect loop and `request()` instead of `fetch`,
 * which follows redirects unchecked and unzips without limit. Each reach has connections of its own, so
 * that nobody is served over a connection which another marketplace's entry allowed.
 */
export class PhotoDownloader {
  readonly #limits: DownloadLimits;
  readonly #agents: Readonly<Record<Reach, Agent>>;

  constructor(options: DownloadOptions = {}) {
    this.#limits = { ...DOWNLOAD_LIMITS, ...options.limits };
    const resolve = options.resolve ?? resolveBySystem;
    this.#agents = {
      public: this.#createAgent(resolve, 'public'),
      named: this.#createAgent(resolve, 'named'),
    };
  }

  /**
   * The photo's bytes as served, whatever they are.
   *
   * @param origins the marketplace's photo origins
   * @param signal ends the download; its reason is thrown
   * @throws PhotoError for everything that the URL, the host or the network did
   */
  async download(
    url: string,
    origins: readonly PhotoOrigin[],
    signal: AbortSignal,
  ): Promise<Buffer> {
    signal.throwIfAborted();
    const target = checkPhotoUrl(url, origins);
    const deadline = AbortSignal.timeout(this.#limits.totalTimeoutMs);
    try {
      return await this.#follow(target, origins, AbortSignal.any([signal, deadline]));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (deadline.aborted) {
        throw new PhotoError('photo.host_error', 'The photo took too long to download.');
      }
      throw toPhotoError(error);
    }
  }

  /** Ends idle connections, and breaks running downloads off. */
  async close(): Promise<void> {
    await Promise.all([this.#agents.public.destroy(), this.#agents.named.destroy()]);
  }

  async #follow(
    first: PhotoTarget,
    origins: readonly PhotoOrigin[],
    signal: AbortSignal,
  ): Promise<Buffer> {
    let target = first;
    for (let redirects = 0; redirects <= this.#limits.maxRedirects; redirects += 1) {
      const reply = await request(target.url, {
        dispatcher: this.#agents[target.reach],
        headers: REQUEST_HEADERS,
        signal,
      });
      const location = reply.headers['location'];
      if (!REDIRECTS.has(reply.statusCode) || typeof location !== 'string') {
        return await readPhotoBody(reply, this.#limits);
      }
      reply.body.on('error', () => undefined).destroy();
      target = checkPhotoUrl(location, origins, target.url);
    }
    throw new PhotoError(
      'photo.too_many_redirects',
      `The photo URL redirects more than ${this.#limits.maxRedirects} times.`,
    );
  }

  #createAgent(resolve: ResolveHost, reach: Reach): Agent {
    return new Agent({
      connect: {
        lookup: checkedLookup(resolve, reach),
        timeout: this.#limits.connectTimeoutMs,
      },
      // Redirects lead to hosts that the caller's own limit doesn't count.
      connections: this.#limits.perHost,
      headersTimeout: this.#limits.headersTimeoutMs,
      bodyTimeout: this.#limits.totalTimeoutMs,
    });
  }
}
