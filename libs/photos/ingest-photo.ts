import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { renditionKey, writeIfDiffers } from '#libs/objects/content-address';
import type { ObjectStore } from '#libs/objects/object-store';
import type { RenditionCache } from '#libs/objects/rendition-cache';
import { decodeApart, type DecodeProgram, type DecodeReply } from './decode-apart.js';
import { decodePhoto } from './decode-photo.js';
import { DOWNLOAD_LIMITS } from './download-limits.js';
import { PhotoDownloader, type DownloadOptions } from './download-photo.js';
import { HostLimit } from './host-limit.js';
import { PhotoError, type PhotoFailure } from './photo-failure.js';
import type { PhotoOrigin } from './photo-origin.js';

/** What became of one photo. */
export type PhotoIngest =
  | {
      readonly kind: 'stored';
      /** Of the rendition. */
      readonly sha256: string;
      /** Where the rendition lies in the object store. */
      readonly key: string;
      /** Size of the rendition. */
      readonly bytes: number;
      readonly width: number;
      readonly height: number;
      readonly damaged: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: PhotoFailure };

/** One photo of a marketplace. */
export interface PhotoSource {
  readonly url: string;
  readonly marketplace: string;
  /** The marketplace's photo origins. */
  readonly origins: readonly PhotoOrigin[];
}

/**
 * Where a photo is decoded: in this process, or apart, in one of its own, where another photo of this kind may have
 * crashed the decoder and its process with it.
 */
export type DecodingPlace = 'in_process' | 'apart';

/** What an ingester is made of. */
export interface PhotoIngesterOptions extends DownloadOptions {
  readonly store: ObjectStore;
  /** Told of each rendition that was stored, for those who will read it next. */
  readonly renditions?: Pick<RenditionCache, 'remember'>;
  /**
   * Photos decoded at the same time, by default one a core and at most three. Each takes one of libuv's
   * four threads, which name resolution needs too, and up to 500 MB for the worst file within the limits.
   */
  readonly decodeSlots?: number;
  /** Decodes a photo apart; by default the one that stands beside. */
  readonly decodeProgram?: DecodeProgram;
}

const MOST_DECODE_SLOTS = 3;

/** Brings photos in: download, decode, rendition into the object store. One for each process. */
export class PhotoIngester {
  readonly #store: ObjectStore;
  readonly #renditions: PhotoIngesterOptions['renditions'];
  readonly #downloader: PhotoDownloader;
  readonly #hostLimit: HostLimit;
  readonly #inMemory: ReturnType<typeof pLimit>;
  readonly #decodeSlots: ReturnType<typeof pLimit>;
  readonly #decodeProgram: DecodeProgram | undefined;

  constructor(options: PhotoIngesterOptions) {
    this.#store = options.store;
    this.#renditions = options.renditions;
    this.#decodeProgram = options.decodeProgram;
    this.#downloader = new PhotoDownloader(options);
    this.#hostLimit = new HostLimit(options.limits?.perHost ?? DOWNLOAD_LIMITS.perHost);
    this.#inMemory = pLimit(options.limits?.inMemory ?? DOWNLOAD_LIMITS.inMemory);
    this.#decodeSlots = pLimit(
      options.decodeSlots ?? Math.min(availableParallelism(), MOST_DECODE_SLOTS),
    );
  }

  /**
   * Ingests one photo. Repeating it is safe: the rendition's key is its content hash.
   *
   * @param signal ends the work; its reason is thrown
   * @returns what is wrong with the photo as a `failed` value, whatever its nature
   * @throws ObjectStoreError where the object store failed, which is not the photo's fault
   */
  async ingestPhoto(
    source: PhotoSource,
    signal: AbortSignal,
    place: DecodingPlace = 'in_process',
  ): Promise<PhotoIngest> {
    try {
      // The host's own limit comes first: a host that hangs holds no more of memory's places than it has itself.
      const decoded = await this.#hostLimit.run(hostOf(source.url), signal, () =>
        this.#inMemory(async () => {
          const original = await this.#downloader.download(source.url, source.origins, signal);
          return this.#decodeSlots(() => this.#decode(original, signal, place));
        }),
      );
      if (decoded.kind === 'failed') return decoded;
      const { photo } = decoded;
      const { sha256, width, height, damaged } = photo;
      const key = renditionKey(source.marketplace, sha256);
      const description = { contentType: 'image/jpeg', sha256 };
      await writeIfDiffers(this.#store, key, photo.bytes, description, signal);
      this.#renditions?.remember(key, photo.bytes);
      return { kind: 'stored', sha256, key, bytes: photo.bytes.byteLength, width, height, damaged };
    } catch (error) {
      if (error instanceof PhotoError) return { kind: 'failed', failure: error.failure };
      throw error;
    }
  }

  async #decode(
    original: Uint8Array,
    signal: AbortSignal,
    place: DecodingPlace,
  ): Promise<DecodeReply> {
    signal.throwIfAborted();
    return place === 'apart'
      ? decodeApart(original, signal, this.#decodeProgram)
      : { kind: 'decoded', photo: await decodePhoto(original) };
  }

  /** Ends connections; running downloads break off. The object store stays its owner's to close. */
  async close(): Promise<void> {
    await this.#downloader.close();
  }
}

/** What the host limit counts by; the download refuses what isn't a URL. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}
