import { ApplicationFailure } from '@temporalio/common';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { WriteBack } from '#activities/write-back';
import { raiseFlags } from '#libs/db/flags/raise-flags';
import { pauseMarketplace, resumeMarketplace } from '#libs/db/marketplaces/pause-marketplace';
import { beginWriting } from '#libs/db/revisions/begin-writing';
import { failRevision } from '#libs/db/revisions/fail-revision';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { readRevision } from '#libs/db/revisions/read-revision';
import { reopenRefused } from '#libs/db/revisions/reopen-refused';
import { withdrawRevisions } from '#libs/db/revisions/withdraw-revisions';
import { normaliseWords } from '#libs/domain/flag';
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
  api.headers = {};
  api.onPut = () => undefined;
  api.received.length = 0;
  writeBack = writeBackTo(postgres.db, api);
});

const decided = (key: RevisionKey) => ({ ...key, decision: heldDecision() });
const rowOf = (key: RevisionKey) => readRevision(postgres.db, key);

/** Sets back when a trouble of a revision began. */
async function age(
  key: RevisionKey,
  column: 'not_found_since' | 'moved_on_since' | 'failing_since',
  by: string,
): Promise<void> {
  await sql`update listing_revision set ${sql.ref(column)} = ${sql.ref(column)} - ${by}::interval
            where listing_id = ${key.listingId}`.execute(postgres.db);
}

describe('a write-back', () => {
  it('sends the document once, with the revision as If-Match and a key of its own, and records the outcome', async () => {
    const key = await acceptedRevision(postgres.db);
    expect(await writeBack.writeBackQuickly(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'kept_seller_values',
    });
    expect(api.received).toMatchObject([
      {
        path: `/listing-api/listings/${key.listingId}/enrichment`,
        token: 'Bearer the-token',
        ifMatch: '"1"',
      },
    ]);
    expect(await rowOf(key)).toMatchObject({
      state: 'done',
      outcome: 'kept_seller_values',
      delivered: 'yes',
    });
  });

  it('that is repeated after its worker died sends nothing where the outcome was recorded', async () => {
    const key = await acceptedRevision(postgres.db);
    await writeBack.writeBackQuickly(decided(key));
    expect(await writeBack.writeBack(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'kept_seller_values',
    });
    expect(api.received).toHaveLength(1);
  });

  it('that is repeated before its outcome was recorded has the same key and body', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 'hang';
    expect(await writeBack.writeBackQuickly(decided(key))).toMatchObject({ kind: 'later' });
    api.answer = 200;
    await writeBack.writeBack(decided(key));
    const [first, second] = api.received;
    expect(api.received).toHaveLength(2);
    expect(second).toEqual(first);
  });
});

describe('the listing moves on', () => {
  it('while the document is under way: superseded, and delivered where it arrived', async () => {
    const key = await acceptedRevision(postgres.db);
    api.onPut = async () => {
      await acceptedRevision(postgres.db, { ...key, revision: 2 });
    };
    expect(await writeBack.writeBackQuickly(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'superseded',
    });
    expect(await rowOf(key)).toMatchObject({ outcome: 'superseded', delivered: 'yes' });
  });

  it('is withdrawn while the document is under way and no answer comes: delivered stays unknown', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 'hang';
    api.onPut = async () => {
      await withdrawRevisions(postgres.db, key);
    };
    await writeBack.writeBackQuickly(decided(key));
    expect(await writeBack.writeBack(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'withdrawn',
    });
    expect(await rowOf(key)).toMatchObject({ outcome: 'withdrawn', delivered: 'unknown' });
  });

  it('before it is sent: nothing is sent', async () => {
    const key = await acceptedRevision(postgres.db);
    await acceptedRevision(postgres.db, { ...key, revision: 2 });
    expect(await writeBack.writeBackQuickly(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'superseded',
    });
    expect(api.received).toEqual([]);
  });

  it('at the listing service only (412): waits for the announcement, for a day at most', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 412;
    await expect(writeBack.writeBack(decided(key))).rejects.toMatchObject({
      type: 'write_back.moved_on',
    });
    await age(key, 'moved_on_since', '25 hours');
    expect(await writeBack.writeBack(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'superseded',
    });
    expect(await rowOf(key)).toMatchObject({ reasons: [{ code: 'revision.never_announced' }] });
  });
});

describe('the listing is gone', () => {
  it('at once with 410', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 410;
    expect(await writeBack.writeBackQuickly(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'withdrawn',
    });
    expect(await rowOf(key)).toMatchObject({ outcome: 'withdrawn', delivered: 'no' });
  });

  it.each([429, 503, 'hang'] as const)(
    'not after 404s with %s between them: the minute begins anew',
    async (between) => {
      const key = await acceptedRevision(postgres.db);
      api.answer = 404;
      await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
      await age(key, 'not_found_since', '30 seconds');
      api.answer = between;
      await writeBack.writeBackQuickly(decided(key));
      await age(key, 'not_found_since', '40 seconds');
      api.answer = 404;
      await expect(writeBack.writeBack(decided(key))).rejects.toMatchObject({
        type: 'write_back.not_found',
      });
      expect(await rowOf(key)).toMatchObject({ state: 'writing' });
    },
  );

  it('after a minute of 404', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 404;
    await expect(writeBack.writeBack(decided(key))).rejects.toMatchObject({
      type: 'write_back.not_found',
    });
    await age(key, 'not_found_since', '61 seconds');
    expect(await writeBack.writeBack(decided(key))).toEqual({
      kind: 'settled',
      outcome: 'withdrawn',
    });
  });
});

describe('what is said of a delivery that ends without a 2xx', () => {
  const deliveredOf = async (key: RevisionKey) => (await rowOf(key))?.delivered;
  const endsWith410 = async (key: RevisionKey): Promise<void> => {
    api.answer = 410;
    expect(await writeBack.writeBack(decided(key))).toMatchObject({ outcome: 'withdrawn' });
  };

  it.each(['hang', 500, 503, 408] as const)(
    'is unknown where an earlier try met %s: it may have arrived',
    async (earlier) => {
      const key = await acceptedRevision(postgres.db);
      api.answer = earlier;
      await writeBack.writeBackQuickly(decided(key));
      await endsWith410(key);
      expect(await deliveredOf(key)).toBe('unknown');
    },
  );

  it.each([404, 409, 412, 429])(
    'is no where every earlier try was refused with %i',
    async (earlier) => {
      const key = await acceptedRevision(postgres.db);
      api.answer = earlier;
      await writeBack.writeBackQuickly(decided(key));
      await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
      await endsWith410(key);
      expect(await deliveredOf(key)).toBe('no');
    },
  );

  it('is no where nobody listened at all', async () => {
    const key = await acceptedRevision(postgres.db);
    const gone = await startScriptedListingApi();
    await gone.close();
    await writeBackTo(postgres.db, gone).writeBackQuickly(decided(key));
    expect(await rowOf(key)).toMatchObject({ state: 'writing' });
    await endsWith410(key);
    expect(await deliveredOf(key)).toBe('no');
  });

  it('is unknown after a worker that died while it sent', async () => {
    const key = await acceptedRevision(postgres.db);
    await beginWriting(postgres.db, key, heldDecision(), documentOf);
    await endsWith410(key);
    expect(await deliveredOf(key)).toBe('unknown');
  });

  it.each([
    ['404 for over a minute', 404, 'not_found_since', '61 seconds'],
    ['412 for over a day', 412, 'moved_on_since', '25 hours'],
  ] as const)('is unknown at the end of %s, too', async (_what, status, column, by) => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 'hang';
    await writeBack.writeBackQuickly(decided(key));
    api.answer = status;
    await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
    await age(key, column, by);
    expect(await writeBack.writeBack(decided(key))).toMatchObject({ kind: 'settled' });
    expect(await deliveredOf(key)).toBe('unknown');
  });

  it('of an operator who fails what was refused: no, or unknown where an earlier try is in doubt', async () => {
    const reason = { code: 'operator.failed', detail: 'tried' };
    const [refused, doubtful] = [
      await acceptedRevision(postgres.db),
      await acceptedRevision(postgres.db),
    ];
    api.answer = 'hang';
    await writeBack.writeBackQuickly(decided(doubtful));
    api.answer = 422;
    for (const key of [refused, doubtful]) {
      await writeBack.writeBack(decided(key));
      await failRevision(postgres.db, key, reason);
    }
    expect(await deliveredOf(refused)).toBe('no');
    expect(await deliveredOf(doubtful)).toBe('unknown');
  });

  it.each([
    ['withdrawn', (key: RevisionKey) => withdrawRevisions(postgres.db, key)],
    [
      'superseded',
      (key: RevisionKey) => acceptedRevision(postgres.db, { ...key, revision: key.revision + 1 }),
    ],
  ])('stays unknown for a document that was reopened and is then %s', async (_how, end) => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 'hang';
    await writeBack.writeBackQuickly(decided(key));
    api.answer = 422;
    await writeBack.writeBack(decided(key));
    await reopenRefused(postgres.db, key);
    await end(key);
    expect(await deliveredOf(key)).toBe('unknown');
  });

  it('is not put in doubt by a pause: nothing was sent', async () => {
    const key = await acceptedRevision(postgres.db);
    await pauseMarketplace(postgres.db, 'sandbox', { status: 401 });
    await writeBack.writeBackQuickly(decided(key));
    await expect(writeBack.writeBack(decided(key))).rejects.toMatchObject({
      type: 'write_back.paused',
    });
    await resumeMarketplace(postgres.db, 'sandbox');
    await endsWith410(key);
    expect(await deliveredOf(key)).toBe('no');
  });
});

describe('trouble that changes its kind', () => {
  const since = async (key: RevisionKey) => {
    const row = await rowOf(key);
    return {
      failing: row?.failing_since !== null,
      notFound: row?.not_found_since !== null,
      movedOn: row?.moved_on_since !== null,
    };
  };

  it('ends what it contradicts: failing goes on with 404, and is over with 412; a 412 bears failing', async () => {
    const key = await acceptedRevision(postgres.db);
    const meet = async (status: number) => {
      api.answer = status;
      await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
      return since(key);
    };
    expect(await meet(503)).toEqual({ failing: true, notFound: false, movedOn: false });
    expect(await meet(404)).toEqual({ failing: true, notFound: true, movedOn: false });
    expect(await meet(412)).toEqual({ failing: false, notFound: false, movedOn: true });
    expect(await meet(503)).toEqual({ failing: true, notFound: false, movedOn: true });
    expect(await meet(404)).toEqual({ failing: true, notFound: true, movedOn: false });
    expect(await meet(401)).toEqual({ failing: true, notFound: false, movedOn: false });
    await resumeMarketplace(postgres.db, 'sandbox');
  });
});

describe('the listing service is in trouble', () => {
  it.each([409, 429, 500, 503])('%i is retried, with its Retry-After', async (status) => {
    const key = await acceptedRevision(postgres.db);
    api.answer = status;
    api.headers = { 'retry-after': '7' };
    const failure: unknown = await writeBack
      .writeBack(decided(key))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({
      type: 'write_back.failing',
      nonRetryable: false,
      nextRetryDelay: 7_000,
    });
    expect(await rowOf(key)).toMatchObject({ state: 'writing', attention: null });
  });

  it('that asks to be tried again at once: the retry policy says when, not a loop', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 503;
    api.headers = { 'retry-after': '0' };
    const failure: unknown = await writeBack
      .writeBack(decided(key))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ type: 'write_back.failing', nextRetryDelay: undefined });
  });

  it('asks for a person after an hour, and goes on trying', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 503;
    await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
    await age(key, 'failing_since', '61 minutes');
    await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
    expect(await rowOf(key)).toMatchObject({
      state: 'writing',
      attention: { code: 'write_back.failing' },
    });
    api.answer = 200;
    await writeBack.writeBack(decided(key));
    expect(await rowOf(key)).toMatchObject({ state: 'done', attention: null });
  });

  it('gets no more quick tries after three that hung, until it has cooled', async () => {
    api.answer = 'hang';
    for (let listing = 0; listing < 3; listing += 1) {
      await writeBack.writeBackQuickly(decided(await acceptedRevision(postgres.db)));
    }
    const key = await acceptedRevision(postgres.db);
    const startedAt = performance.now();
    expect(await writeBack.writeBackQuickly(decided(key))).toEqual({
      kind: 'later',
      why: 'the listing service is cooling',
    });
    expect(api.received).toHaveLength(3);
    expect(performance.now() - startedAt).toBeLessThan(400);
  });
});

describe('a refused document', () => {
  it.each([400, 422])(
    '(%i) waits for a person; retry-now decides again under the next round’s key',
    async (status) => {
      const key = await acceptedRevision(postgres.db);
      api.answer = status;
      expect(await writeBack.writeBackQuickly(decided(key))).toEqual({
        kind: 'attention',
        code: 'write_back.refused',
      });
      expect(await rowOf(key)).toMatchObject({
        state: 'writing',
        attention: { code: 'write_back.refused' },
      });

      await reopenRefused(postgres.db, key);
      api.answer = 200;
      await writeBack.writeBackQuickly(decided(key));
      expect(api.received.map(({ document }) => document.round)).toEqual([1, 2]);
      expect(new Set(api.received.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
      expect(await rowOf(key)).toMatchObject({ state: 'done', attention: null });
    },
  );
});

describe('a reason for attention', () => {
  it('is the newest: a refusal after an hour of failing can be retried as a refusal', async () => {
    const key = await acceptedRevision(postgres.db);
    api.answer = 503;
    await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
    await age(key, 'failing_since', '61 minutes');
    await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
    const since = (await rowOf(key))?.attention?.since;
    await expect(writeBack.writeBack(decided(key))).rejects.toThrow();
    expect((await rowOf(key))?.attention?.since).toBe(since);

    api.answer = 422;
    await writeBack.writeBack(decided(key));
    expect(await rowOf(key)).toMatchObject({ attention: { code: 'write_back.refused' } });
    expect(await reopenRefused(postgres.db, key)).toBe(true);
  });
});

describe('refused credentials', () => {
  it('pause the whole marketplace; one attempt asks again, and success resumes it', async () => {
    const [one, other] = [await acceptedRevision(postgres.db), await acceptedRevision(postgres.db)];
    api.answer = 401;
    await expect(writeBack.writeBack(decided(one))).rejects.toMatchObject({
      type: 'write_back.credentials_refused',
    });
    expect(await rowOf(one)).toMatchObject({
      attention: { code: 'write_back.credentials_refused' },
    });
    await expect(writeBack.writeBack(decided(other))).rejects.toMatchObject({
      type: 'write_back.paused',
    });
    expect(api.received).toHaveLength(1);

    await sql`update marketplace_pause set ask_again_at = now()`.execute(postgres.db);
    api.answer = 200;
    await writeBack.writeBack(decided(other));
    await writeBack.writeBack(decided(one));
    expect(api.received).toHaveLength(3);
    expect(await postgres.db.selectFrom('marketplace_pause').selectAll().execute()).toEqual([]);
  });
});

describe('an operator who ends the revision in the same moment', () => {
  it('is waited for: nothing begins to be written', async () => {
    const key = await acceptedRevision(postgres.db);
    const begun = await postgres.db.transaction().execute(async (trx) => {
      await failRevision(trx, key, { code: 'operator.failed', detail: 'tried' });
      const beginning = beginWriting(postgres.db, key, heldDecision(), documentOf);
      await eventually('the other transaction waits', async () => {
        const waiting = await sql`select 1 from pg_locks where not granted`.execute(postgres.db);
        return waiting.rows[0];
      });
      return { beginning };
    });
    expect(await begun.beginning).toMatchObject({ kind: 'settled', row: { outcome: 'failed' } });
  });
});

describe('the quick try at a paused marketplace', () => {
  it('leaves the right to ask again to the slow path, which alone uses it', async () => {
    const [refused, fresh] = [
      await acceptedRevision(postgres.db),
      await acceptedRevision(postgres.db),
    ];
    api.answer = 401;
    await expect(writeBack.writeBack(decided(refused))).rejects.toThrow();
    await sql`update marketplace_pause set ask_again_at = now()`.execute(postgres.db);
    api.answer = 200;
    expect(await writeBack.writeBackQuickly(decided(fresh))).toMatchObject({ kind: 'later' });
    expect(await writeBack.writeBack(decided(refused))).toMatchObject({ kind: 'settled' });
    expect(await postgres.db.selectFrom('marketplace_pause').selectAll().execute()).toEqual([]);
  });
});

describe('an open flag that the decision does not know', () => {
  it('refuses the step to writing, so that the run decides again', async () => {
    const key = await acceptedRevision(postgres.db, { text: { title: 'Bag, 1:1 replica' } });
    const callId = crypto.randomUUID();
    await reserveCall(postgres.db, {
      ...key,
      id: callId,
      capability: 'safety',
      provider: 'scripted',
      model: 'a-model',
      requestHash: 'hash',
      round: 1,
    });
    await raiseFlags(postgres.db, key, callId, [
      {
        category: 'counterfeit',
        modality: 'text',
        evidence: { kind: 'words', words: normaliseWords('1:1 Replica') },
      },
    ]);
    const refused = await writeBack.writeBackQuickly(decided(key));
    expect(refused).toMatchObject({
      kind: 'flags_changed',
      openFlags: [{ category: 'counterfeit' }],
    });
    expect(api.received).toEqual([]);

    const flagIds =
      refused.kind === 'flags_changed' ? refused.openFlags.map((flag) => flag.id) : [];
    const decision = { ...heldDecision(), safety: { ...heldDecision().safety, flagIds } };
    expect(await writeBack.writeBackQuickly({ ...key, decision })).toMatchObject({
      kind: 'settled',
    });

    const without = await acceptedRevision(postgres.db, {
      ...key,
      revision: 2,
      text: { title: 'Bag' },
    });
    expect(await writeBack.writeBackQuickly(decided(without))).toMatchObject({ kind: 'settled' });
    const again = await acceptedRevision(postgres.db, {
      ...key,
      revision: 3,
      text: { title: 'bag 1:1  REPLICA!' },
    });
    expect(await writeBack.writeBackQuickly(decided(again))).toMatchObject({
      kind: 'flags_changed',
    });
  });
});
