import { z } from 'zod';
import type { Announced } from './evidence.js';
import type { FormContent, ListingStory } from './listing-story.js';
import { sendPatiently } from './patient-request.js';
import type { PhotoLink } from './sandbox-client.js';

const Enrichment = z.object({ state: z.enum(['accepted', 'writing', 'done']) });

/** The listing service's side of Garnish's API. */
export class GarnishClient {
  constructor(
    private readonly origin: string,
    private readonly marketplace: string,
    private readonly key: string,
    private readonly signal: AbortSignal,
  ) {}

  /** Announces a revision: repeated until an answer comes that says how it stands, unless the client walks away. */
  async announce(
    story: ListingStory,
    revision: number,
    content: FormContent,
    photos: readonly PhotoLink[],
  ): Promise<Announced> {
    const { locale, title, description, values } = content;
    const { answer, sent } = await sendPatiently(
      this.url(story.id),
      {
        method: 'PUT',
        headers: {
          ...this.headers(),
          ...(story.waitsSeconds > 0 && { prefer: `wait=${story.waitsSeconds}` }),
        },
        body: JSON.stringify({
          revision,
          lane: story.lane,
          locale,
          photos,
          text: { title, description },
          values,
        }),
      },
      story.client,
      this.signal,
    );
    return {
      listingId: story.id,
      revision,
      end: endOf(answer?.status),
      lastStatus: answer?.status ?? null,
      sent,
    };
  }

  /** Withdraws up to a revision, repeated until it is answered. */
  async withdraw(id: string, upTo: number): Promise<void> {
    const url = `${this.url(id)}?revision=${upTo}`;
    const headers = { authorization: this.headers().authorization };
    await sendPatiently(url, { method: 'DELETE', headers }, 'repeats', this.signal);
  }

  /** Whether the newest revision has its outcome. */
  async isDone(id: string): Promise<boolean> {
    const { answer } = await sendPatiently(
      this.url(id),
      { headers: this.headers() },
      'one try',
      this.signal,
    );
    return answer?.status === 200 && Enrichment.parse(answer.body).state === 'done';
  }

  private url(id: string): string {
    return `${this.origin}/v1/marketplaces/${this.marketplace}/listings/${id}/enrichment`;
  }

  private headers() {
    return { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' };
  }
}

function endOf(status: number | undefined): Announced['end'] {
  if (status === undefined || status >= 500 || status === 429) return 'unknown';
  return status >= 200 && status < 300 ? 'acknowledged' : 'refused';
}
