import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import type { Outcome } from '#libs/domain/outcome';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { KEYS, startApi, type RunningApi } from '../harness/running-api.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
});
afterAll(() => api.stop());

const coat = { revision: 1, lane: 'standard', locale: 'en', text: { title: 'Wool coat' } };
const settle = (listingId: string, outcome: Outcome) =>
  recordOutcome(
    postgres.db,
    { marketplace: 'other', listingId, revision: 1 },
    { outcome, reasons: [], delivered: 'yes', from: ['accepted'] },
  );

describe('the list', () => {
  const Page = z.object({
    items: z.array(
      z.object({ listingId: z.string(), revision: z.number(), acceptedAt: z.string() }),
    ),
    next: z.string().nullable(),
  });
  const list = async (query: string) => {
    const reply = await api.call('GET', `/v1/marketplaces/other/enrichments?${query}`, {
      key: KEYS.other,
    });
    return Page.parse(reply.body);
  };
  const idsOf = (page: z.infer<typeof Page>) =>
    page.items.map((item) => `${item.listingId}/${item.revision}`);

  beforeAll(async () => {
    for (let number = 1; number <= 9; number += 1) {
      const path = `/v1/marketplaces/other/listings/l${number}/enrichment`;
      const lane = number % 3 === 0 ? 'interactive' : 'backfill';
      await api.call('PUT', path, { key: KEYS.other, body: { ...coat, lane } });
    }
    await settle('l1', 'published');
    await settle('l2', 'kept_seller_values');
    // Three that were accepted in the very same moment: their order must be settled by their ids.
    await sql`update listing_revision set accepted_at = '2026-01-01T00:00:00.000123Z'
              where marketplace = 'other' and listing_id in ('l4', 'l5', 'l6')`.execute(
      postgres.db,
    );
  });

  it.each([1, 2, 3, 4, 9, 50])(
    'gives every revision once, newest first, in pages of %i',
    async (limit) => {
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 20; page += 1) {
        const { items, next } = await list(`limit=${limit}${cursor}`);
        expect(items.length).toBeLessThanOrEqual(limit);
        seen.push(...items.map((item) => item.listingId));
        if (next === null) break;
        cursor = `&cursor=${next}`;
      }
      expect(seen).toEqual(['l9', 'l8', 'l7', 'l3', 'l2', 'l1', 'l4', 'l5', 'l6']);
    },
  );

  it.each([
    ['state=done', ['l2/1', 'l1/1']],
    ['outcome=published', ['l1/1']],
    ['lane=interactive', ['l9/1', 'l3/1', 'l6/1']],
    ['lane=interactive&state=accepted', ['l9/1', 'l3/1', 'l6/1']],
    ['needsAttention=true', []],
    ['acceptedBefore=2026-01-01T01:00:00%2B01:00', []],
    ['acceptedBefore=2026-01-01T00:00:01Z', ['l4/1', 'l5/1', 'l6/1']],
    ['acceptedAfter=2026-01-01T00:00:01Z&state=accepted', ['l9/1', 'l8/1', 'l7/1', 'l3/1']],
  ])('narrows by %s', async (query, expected) => {
    expect(idsOf(await list(query))).toEqual(expected);
  });

  it('does not take a cursor of other filters', async () => {
    const { next } = await list('limit=1');
    const reply = await api.call(
      'GET',
      `/v1/marketplaces/other/enrichments?state=done&cursor=${next ?? ''}`,
      {
        key: KEYS.other,
      },
    );
    expect(reply.body['code']).toBe('request.cursor_invalid');
  });

  it("never shows another marketplace's", async () => {
    expect(idsOf(await list('limit=200'))).toHaveLength(9);
  });
});
