import { describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { reserveCall, type Reservation } from '#libs/db/model-calls/reserve-call';
import { settleCall } from '#libs/db/model-calls/settle-call';
import type { Ceilings } from '#libs/domain/ceilings';
import type { RevisionKey } from '#libs/domain/listing';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { useRealPostgres } from '#test/harness/real-postgres';
import { draftToReserve } from './draft-to-reserve.js';

const postgres = useRealPostgres();

const NONE: Ceilings = {
  revisionMicros: { interactive: null, standard: null, backfill: null },
  listingDayMicros: null,
};
const ofRevision = (standard: number): Ceilings => ({
  ...NONE,
  revisionMicros: { interactive: 1, standard, backfill: 1 },
});
const ofDay = (listingDayMicros: number): Ceilings => ({ ...NONE, listingDayMicros });

async function reserve(
  key: RevisionKey,
  reservedMicros: number,
  ceilings: Ceilings | null,
  call = draftToReserve(key),
): Promise<Reservation> {
  return reserveCall(postgres.db, call, 0, {
    reservedMicros,
    ceilings,
    providerChunk: null,
    marketplaceChunk: null,
  });
}

async function settle(key: RevisionKey, id: string, costMicros: number | null): Promise<void> {
  await settleCall(postgres.db, key, {
    id,
    state: costMicros === null ? 'maybe_billed' : 'answered',
    verdict: null,
    status: 200,
    providerRequestId: null,
    usage: null,
    cost:
      costMicros === null
        ? { kind: 'unknown', reason: 'lost' }
        : { kind: 'known', micros: costMicros },
    rawAnswer: null,
    accepted: null,
    flags: [],
    durationMs: 1,
  });
}

describe("row 36: a revision's ceiling", () => {
  it('lets pass what fits to the micro-dollar, and says of the rest what is spent', async () => {
    const key = await acceptedRevision(postgres.db);
    expect(await reserve(key, 600, ofRevision(1_000))).toBe('reserved');
    expect(await reserve(key, 401, ofRevision(1_000))).toEqual({
      kind: 'over_ceiling',
      of: 'revision',
      lane: 'standard',
      ceilingMicros: 1_000,
      spentMicros: 600,
    });
    expect(await reserve(key, 400, ofRevision(1_000))).toBe('reserved');
  });

  it('lets one pass of many at once where one fits', async () => {
    for (let time = 0; time < 5; time += 1) {
      const key = await acceptedRevision(postgres.db);
      const ends = await Promise.all(
        Array.from({ length: 8 }, () => reserve(key, 600, ofRevision(1_000))),
      );
      expect(ends.filter((end) => end === 'reserved')).toHaveLength(1);
      expect(ends.filter((end) => typeof end === 'object')).toHaveLength(7);
    }
  });

  it('counts a settled call at its cost, and one that is maybe billed at its reservation', async () => {
    const key = await acceptedRevision(postgres.db);
    const [cheap, lost] = [draftToReserve(key), draftToReserve(key)];
    await reserve(key, 600, null, cheap);
    await settle(key, cheap.id, 10);
    await reserve(key, 600, null, lost);
    await settle(key, lost.id, null);
    expect(await reserve(key, 391, ofRevision(1_000))).toMatchObject({ spentMicros: 610 });
    expect(await reserve(key, 390, ofRevision(1_000))).toBe('reserved');
  });

  it('is that of the lane which the revision is in now', async () => {
    const key = await acceptedRevision(postgres.db);
    await postgres.db
      .updateTable('listing_revision')
      .set({ lane: 'interactive' })
      .where('listing_id', '=', key.listingId)
      .execute();
    expect(await reserve(key, 2, ofRevision(1_000))).toMatchObject({ lane: 'interactive' });
  });

  it('is not touched by safety, nor by other revisions and listings', async () => {
    const key = await acceptedRevision(postgres.db);
    await reserve(key, 9_000, null, { ...draftToReserve(key), capability: 'safety' });
    const next = await acceptedRevision(postgres.db, { ...key, revision: 2 });
    await reserve(next, 9_000, null);
    await reserve(await acceptedRevision(postgres.db), 9_000, null);
    expect(await reserve(key, 1_000, ofRevision(1_000))).toBe('settled');
    expect(await reserve(next, 1_000, ofRevision(10_000))).toBe('reserved');
  });

  it('tells a revision that is no longer worked on, and a call that another made, apart from it', async () => {
    const key = await acceptedRevision(postgres.db);
    const call = draftToReserve(key);
    await reserve(key, 1, null, call);
    const again = { ...call, id: draftToReserve(key).id };
    expect(await reserve(key, 1, ofRevision(1_000), again)).toBe('other_call');
    await postgres.db
      .updateTable('listing_revision')
      .set({ state: 'done', outcome: 'withdrawn' })
      .execute();
    expect(await reserve(key, 1, ofRevision(1_000))).toBe('settled');
  });
});

describe("row 36: a listing's ceiling a day", () => {
  it('is shared by all its revisions, also at once', async () => {
    const first = await acceptedRevision(postgres.db);
    const firstCall = draftToReserve(first);
    await reserve(first, 300, null, firstCall);
    await settle(first, firstCall.id, 300);
    const second = await acceptedRevision(postgres.db, { ...first, revision: 2 });
    const ends = await Promise.all(
      Array.from({ length: 6 }, () => reserve(second, 300, ofDay(1_000))),
    );
    expect(ends.filter((end) => end === 'reserved')).toHaveLength(2);
    expect(ends.find((end) => typeof end === 'object')).toMatchObject({
      of: 'listing_day',
      ceilingMicros: 1_000,
      spentMicros: 900,
    });
  });

  it('begins anew at midnight, UTC', async () => {
    const key = await acceptedRevision(postgres.db);
    const call = draftToReserve(key);
    await reserve(key, 900, null, call);
    const reservedAt = (moment: ReturnType<typeof sql<Date>>) =>
      postgres.db
        .updateTable('model_call')
        .set({ reserved_at: moment })
        .where('id', '=', call.id)
        .execute();
    await reservedAt(sql<Date>`date_trunc('day', now(), 'UTC')`);
    expect(await reserve(key, 200, ofDay(1_000))).toMatchObject({ spentMicros: 900 });
    await reservedAt(sql<Date>`date_trunc('day', now(), 'UTC') - interval '1 millisecond'`);
    expect(await reserve(key, 200, ofDay(1_000))).toBe('reserved');
  });
});
