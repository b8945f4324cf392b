import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { WriteBack } from '#activities/write-back';
import { raiseFlags } from '#libs/db/flags/raise-flags';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { beginWriting } from '#libs/db/revisions/begin-writing';
import { readRevision } from '#libs/db/revisions/read-revision';
import type { Flag } from '#libs/domain/flag';
import type { RevisionKey } from '#libs/domain/listing';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { eventually } from '#test/harness/eventually';
import { documentOf, heldDecision } from '#test/harness/held-decision';
import { useRealPostgres } from '#test/harness/real-postgres';
import {
  startScriptedListingApi,
  type ScriptedListingApi,
} from '#test/harness/scripted-listing-api';
import { writeBackTo } from './write-back-to.js';

jest.setTimeout(60_000);

const postgres = useRealPostgres();
let api: ScriptedListingApi;
let writeBack: WriteBack;

beforeAll(async () => {
  api = await startScriptedListingApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(() => {
  api.answer = 200;
  api.received.length = 0;
  writeBack = writeBackTo(postgres.db, api);
});

/** Resolves once a transaction waits for another's lock. */
const somebodyWaits = () =>
  eventually('a transaction waits', async () => {
    const waiting = await sql`select 1 from pg_locks where not granted`.execute(postgres.db);
    return waiting.rows[0];
  });

async function safetyCall(key: RevisionKey): Promise<string> {
  const id = crypto.randomUUID();
  await reserveCall(postgres.db, {
    ...key,
    id,
    capability: 'safety',
    provider: 'scripted',
    model: 'a-model',
    requestHash: 'hash',
    round: 1,
  });
  return id;
}

async function answeredSafetyCall(key: RevisionKey): Promise<string> {
  const id = await safetyCall(key);
  await sql`update model_call set state = 'answered', accepted = '{"checks": []}' where id = ${id}`.execute(
    postgres.db,
  );
  return id;
}

const aboutTheListing: Flag = {
  category: 'weapons',
  modality: 'text',
  evidence: { kind: 'listing' },
};
const aboutOtherWords: Flag = { ...aboutTheListing, evidence: { kind: 'words', words: 'a sword' } };

describe('the quick write-back', () => {
  it('takes five round trips to Postgres, the quoted calls and the outcome included', async () => {
    const key = await acceptedRevision(postgres.db);
    const safety = await answeredSafetyCall(key);
    const decision = { ...heldDecision(), calls: { attributes: null, safety } };
    const query = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await writeBack.writeBackQuickly({ ...key, decision });
      const statements = query.mock.calls.map(([statement]) => firstWord(statement));
      expect(statements).toEqual(['begin', 'select', 'update', 'commit', 'update']);
    } finally {
      query.mockRestore();
    }
    expect(await readRevision(postgres.db, key)).toMatchObject({ state: 'done', delivered: 'yes' });
  });

  it('takes none where the listing service is cooling', async () => {
    api.answer = 503;
    for (let listing = 0; listing < 3; listing += 1) {
      const key = await acceptedRevision(postgres.db);
      await writeBack.writeBackQuickly({ ...key, decision: heldDecision() });
    }
    const key = await acceptedRevision(postgres.db);
    const query = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await writeBack.writeBackQuickly({ ...key, decision: heldDecision() });
      expect(query).not.toHaveBeenCalled();
    } finally {
      query.mockRestore();
    }
  });

  it('sends the same bytes that a repeat sends', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 503;
    await writeBack.writeBackQuickly({ ...key, decision: heldDecision() });
    await writeBack.writeBackQuickly({ ...key, decision: heldDecision() });
    await writeBack.writeBackQuickly({ ...key, decision: null });
    expect(api.received).toHaveLength(3);
    expect(new Set(api.received.map((put) => JSON.stringify(put))).size).toBe(1);
  });
});

describe('the step to writing', () => {
  it('locks the head row before the revision, as acceptance does', async () => {
    const key = await acceptedRevision(postgres.db);
    const begun = await postgres.db.transaction().execute(async (trx) => {
      await sql`select from listing where listing_id = ${key.listingId} for update`.execute(trx);
      const beginning = beginWriting(postgres.db, key, heldDecision(), documentOf);
      await somebodyWaits();
      // Would fail, and not wait, if the other had the revision's lock already.
      await sql`select from listing_revision where listing_id = ${key.listingId} for update nowait`.execute(
        trx,
      );
      return { beginning };
    });
    expect(await begun.beginning).toMatchObject({ kind: 'writing' });
  });

  it('sees the newer revision whose acceptance it waited for', async () => {
    const key = await acceptedRevision(postgres.db);
    const begun = await postgres.db.transaction().execute(async (trx) => {
      await sql`select from listing where listing_id = ${key.listingId} for update`.execute(trx);
      const beginning = beginWriting(postgres.db, key, heldDecision(), documentOf);
      await somebodyWaits();
      await sql`update listing set highest_revision = 2 where listing_id = ${key.listingId}`.execute(
        trx,
      );
      await sql`update listing_revision set state = 'done', outcome = 'superseded'
                where listing_id = ${key.listingId}`.execute(trx);
      return { beginning };
    });
    expect(await begun.beginning).toMatchObject({
      kind: 'settled',
      row: { outcome: 'superseded' },
    });
  });

  it.each([
    [
      'refuses where the flag that it waited for holds the listing',
      aboutTheListing,
      'flags_changed',
    ],
    ['goes on where the flag that it waited for is about other words', aboutOtherWords, 'writing'],
  ])('%s', async (_what, flag, expected) => {
    const key = await acceptedRevision(postgres.db);
    const callId = await safetyCall(key);
    const begun = await postgres.db.transaction().execute(async (trx) => {
      await raiseFlags(trx, key, callId, [flag]);
      const beginning = beginWriting(postgres.db, key, heldDecision(), documentOf);
      await somebodyWaits();
      return { beginning };
    });
    expect(await begun.beginning).toMatchObject({ kind: expected });
    const state = expected === 'writing' ? 'writing' : 'accepted';
    expect(await readRevision(postgres.db, key)).toMatchObject({ state });
  });
});

/** The verb of a statement as `pg` is given it. */
function firstWord(statement: unknown): string {
  const text =
    typeof statement === 'object' && statement !== null && 'text' in statement
      ? statement.text
      : statement;
  return String(text).split(' ')[0] ?? '';
}
