import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it, jest } from '@jest/globals';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { readRevision } from '#libs/db/revisions/read-revision';
import { recordIngested } from '#libs/db/revisions/record-ingested';
import { withdrawRevisions } from '#libs/db/revisions/withdraw-revisions';
import type { IngestedPhotos } from '#libs/domain/ingested-photos';
import type { RevisionKey } from '#libs/domain/listing';
import type { Capability } from '#libs/domain/profile';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { eventually } from '#test/harness/eventually';
import { useRealPostgres } from '#test/harness/real-postgres';

jest.setTimeout(60_000);

const postgres = useRealPostgres();

const PHOTOS: IngestedPhotos = [
  { kind: 'stored', id: 'front', sha256: 'abc', width: 3, height: 2, damaged: false },
  { kind: 'failed', id: 'back', code: 'photo.not_found', detail: 'It is gone.' },
];

const keptPhotos = async ({ marketplace, listingId }: RevisionKey) => {
  const kept = await postgres.db
    .selectFrom('listing_photo')
    .select('photo_id')
    .where('marketplace', '=', marketplace)
    .where('listing_id', '=', listingId)
    .execute();
  return kept.map((photo) => photo.photo_id);
};

const callIn = (key: RevisionKey, capability: Capability, round: number) =>
  reserveCall(postgres.db, {
    ...key,
    id: randomUUID(),
    capability,
    provider: 'scripted',
    model: 'a-model',
    requestHash: randomUUID(),
    round,
  });

describe('recording what ingest brought in', () => {
  it('notes it with the revision, and the stored photos for the listing', async () => {
    const key = await acceptedRevision(postgres.db);
    expect(await recordIngested(postgres.db, key, PHOTOS)).toEqual({ attributes: 0, safety: 0 });
    expect((await readRevision(postgres.db, key))?.ingested).toEqual(PHOTOS);
    expect(await keptPhotos(key)).toEqual(['front']);
  });

  it('may be repeated, and may bring nothing', async () => {
    const key = await acceptedRevision(postgres.db);
    await recordIngested(postgres.db, key, PHOTOS);
    await recordIngested(postgres.db, key, []);
    expect((await readRevision(postgres.db, key))?.ingested).toEqual([]);
    expect(await keptPhotos(key)).toEqual(['front']);
  });

  it('says how many rounds of the plan each capability of this revision has used', async () => {
    const first = await acceptedRevision(postgres.db);
    await callIn(first, 'attributes', 7);
    const second = await acceptedRevision(postgres.db, {
      ...first,
      revision: 2,
      text: { title: 'Red skirt' },
    });
    await callIn(second, 'attributes', 1);
    await callIn(second, 'attributes', 3);
    expect(await recordIngested(postgres.db, second, PHOTOS)).toEqual({ attributes: 3, safety: 0 });
    await callIn(second, 'safety', 2);
    expect(await recordIngested(postgres.db, second, PHOTOS)).toEqual({ attributes: 3, safety: 2 });
  });

  it('leaves a settled revision alone, and keeps its photos for the listing', async () => {
    const key = await acceptedRevision(postgres.db);
    await withdrawRevisions(postgres.db, key);
    expect(await recordIngested(postgres.db, key, PHOTOS)).toBeUndefined();
    expect((await readRevision(postgres.db, key))?.ingested).toBeNull();
    expect(await keptPhotos(key)).toEqual(['front']);
  });

  it('waits for the head row before it takes the revision’s, as the step to writing does', async () => {
    const key = await acceptedRevision(postgres.db);
    const { marketplace, listingId } = key;
    let recording: Promise<unknown> = Promise.resolve();
    await postgres.db.transaction().execute(async (trx) => {
      await sql`select from listing where marketplace = ${marketplace} and listing_id = ${listingId} for update`.execute(
        trx,
      );
      recording = recordIngested(postgres.db, key, PHOTOS);
      await eventually('the recording waits for a lock', async () => {
        const { rows } = await sql`
          select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%jsonb_to_recordset%'`.execute(
          postgres.db,
        );
        return rows.length > 0 ? rows : undefined;
      });
      // Held by the recording already, this would be a deadlock.
      await sql`select from listing_revision where marketplace = ${marketplace} and listing_id = ${listingId} for update nowait`.execute(
        trx,
      );
    });
    expect(await recording).toEqual({ attributes: 0, safety: 0 });
  });
});
