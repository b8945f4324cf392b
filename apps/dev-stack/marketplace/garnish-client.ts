import { setTimeout as delay } from 'node:timers/promises';
import type { Submission } from '#libs/domain/listing';
import { EnrichmentReply } from './enrichment-reply.js';

/** Answers that pass with time: too many at once, or a part that is just starting again. */
const TRY_AGAIN = new Set([429, 502, 503, 504]);
const TRIES = 40;
const WAIT_MS = 500;

/** Garnish's public API, as a marketplace would call it. */
export class GarnishClient {
  constructor(
    private readonly origin: string,
    private readonly marketplace: string,
    private readonly key: string,
  ) {}

  /**
   * Announces a revision. `waitSeconds` (at most 30) asks for the result in the answer, should it be there in
   * time. Tries again for 20 s where the API is busy or starting: repeating is safe.
   */
  async announce(
    listingId: string,
    submission: Submission,
    waitSeconds = 0,
  ): Promise<EnrichmentReply> {
    const reply = await this.request(listingId, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        ...(waitSeconds > 0 ? { prefer: `wait=${waitSeconds}` } : {}),
      },
      body: JSON.stringify(submission),
    });
    return EnrichmentReply.parse(await this.parse(reply));
  }

  /** The listing's newest enrichment; undefined where Garnish was never told of it. */
  async find(listingId: string): Promise<EnrichmentReply | undefined> {
    const reply = await this.request(listingId, { method: 'GET' });
    if (reply.status === 404) return undefined;
    return EnrichmentReply.parse(await this.parse(reply));
  }

  private async request(
    listingId: string,
    init: { method: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response> {
    const url = `${this.origin}/v1/marketplaces/${this.marketplace}/listings/${listingId}/enrichment`;
    const headers = { ...init.headers, authorization: `Bearer ${this.key}` };
    for (let tries = 1; ; tries += 1) {
      const reply = await fetch(url, { ...init, headers }).catch(() => undefined);
      if (reply !== undefined && !TRY_AGAIN.has(reply.status)) return reply;
      await reply?.body?.cancel();
      if (tries === TRIES)
        throw new Error(`Garnish's API at ${this.origin} answers ${reply?.status ?? 'nothing'}.`);
      await delay(WAIT_MS);
    }
  }

  private async parse(reply: Response): Promise<unknown> {
    if (reply.ok) return reply.json();
    throw new Error(`Garnish's API answered ${reply.status}: ${await reply.text()}`);
  }
}
