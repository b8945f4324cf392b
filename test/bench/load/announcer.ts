import { Pool } from 'undici';
import type { Lane } from '#libs/domain/lane';
import { epochMs } from '../clock.js';
import { apiKeyOf } from '../stack/bench-files.js';
import type { Contestant } from '../stack/contestant.js';
import { listingIdOf, submissionOf } from './bench-listing.js';

/** Requests to one API that are open at once; the rest of a burst waits in this process. */
const CONNECTIONS = 32;

/** When a listing was announced, and when its 202 had come. */
export interface Announced {
  readonly sentAtMs: number;
  readonly acceptedAtMs: number;
}

/** The API did not answer 202. */
export class AnnouncementRefused extends Error {
  override readonly name = 'AnnouncementRefused';

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** Announces a marketplace's listings to one API, as its listing service would. */
export class Announcer {
  private readonly pool: Pool;

  constructor(
    private readonly target: Pick<Contestant, 'apiOrigin'> & {
      /** Also whose key is presented. */
      readonly name: string;
    },
    /** Null: listings without photos. */
    private readonly photosOrigin: string | null,
  ) {
    this.pool = new Pool(target.apiOrigin, { connections: CONNECTIONS });
  }

  /** @throws AnnouncementRefused for any answer but 202 */
  async announce(index: number, lane: Lane = 'standard'): Promise<Announced> {
    const { name } = this.target;
    const sentAtMs = epochMs();
    const reply = await this.pool.request({
      method: 'PUT',
      path: `/v1/marketplaces/${name}/listings/${listingIdOf(index)}/enrichment`,
      headers: {
        authorization: `Bearer ${apiKeyOf(name)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(submissionOf(index, this.photosOrigin, lane)),
    });
    const acceptedAtMs = epochMs();
    const body = await reply.body.text();
    if (reply.statusCode !== 202) {
      throw new AnnouncementRefused(
        `${name} answered ${reply.statusCode} for ${listingIdOf(index)}: ${body}`,
        reply.statusCode,
      );
    }
    return { sentAtMs, acceptedAtMs };
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
