import { Client } from '@temporalio/client';
import { CancelledFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SweepListings } from '#activities/sweep-listings';
import { drawChunk } from '#libs/db/budgets/draw-chunk';
import { beginWriting } from '#libs/db/revisions/begin-writing';
import { markEngineAcked } from '#libs/db/revisions/mark-engine-acked';
import { askForAttention } from '#libs/db/revisions/note-delivery-trouble';
import { readRevision } from '#libs/db/revisions/read-revision';
import { reopenRefused, WRITE_BACK_REFUSED } from '#libs/db/revisions/reopen-refused';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import { announceRevision } from '#libs/temporal/announce-revision';
import { connectTemporal } from '#libs/temporal/connect-temporal';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { documentOf, heldDecision } from '#test/harness/held-decision';
import { useRealPostgres } from '#test/harness/real-postgres';
import { useRealTemporal } from '#test/harness/real-temporal';
import { seeRun } from '#test/harness/seen-run';

jest.setTimeout(60_000);

const postgres = useRealPostgres();
const engine = useRealTemporal();

/** Sweeps as an activity does. */
const sweep = {
  sweepListings: () => sweepBy(new SweepListings(postgres.db, engine.temporal)),
};
const sweepBy = (by: SweepListings, environment = new MockActivityEnvironment()) =>
  environment.run(() => by.sweepListings());

afterEach(async () => {
  await postgres.db.deleteFrom('listing').execute();
});

/** An accepted revision whose time to be swept has come. */
async function due(given: { readonly acked: 'acked' | 'unacked' }): Promise<RevisionKey> {
  const key = await acceptedRevision(postgres.db);
  if (given.acked === 'acked') await markEngineAcked(postgres.db, [key]);
  await sql`update listing_revision set sweep_after = now() where listing_id = ${key.listingId}`.execute(
    postgres.db,
  );
  return key;
}

const runOf = (key: RevisionKey) =>
  engine.temporal.client.workflow.getHandle(enrichmentWorkflowId(key));

describe('the sweep', () => {
  it('starts what was accepted and never told to the engine, and notes that it is told now', async () => {
    const key = await due({ acked: 'unacked' });
    expect(await sweep.sweepListings()).toMatchObject({ examined: 1, startedAgain: 1, failed: 0 });
    expect((await runOf(key).describe()).status.name).toBe('RUNNING');
    expect((await readRevision(postgres.db, key))?.engine_acked_at).not.toBeNull();
  });

  it('starts again what the engine has lost', async () => {
    const key = await due({ acked: 'acked' });
    expect(await sweep.sweepListings()).toMatchObject({ startedAgain: 1 });
    expect((await runOf(key).describe()).status.name).toBe('RUNNING');
  });

  it('leaves alone what is being worked on, and looks again later', async () => {
    const key = await due({ acked: 'acked' });
    await announceRevision(engine.temporal, key, 'standard');
    expect(await sweep.sweepListings()).toMatchObject({ examined: 1, startedAgain: 0, failed: 0 });
    expect(await sweep.sweepListings()).toMatchObject({ examined: 0 });
  });

  it('tells a run again that a refused document was reopened: the API may have died before it could', async () => {
    const key = await due({ acked: 'acked' });
    await announceRevision(engine.temporal, key, 'standard');
    await beginWriting(postgres.db, key, heldDecision(), documentOf);
    await askForAttention(postgres.db, key, { code: WRITE_BACK_REFUSED, detail: 'refused' });
    await reopenRefused(postgres.db, key);
    expect(await sweep.sweepListings()).toMatchObject({ examined: 1, startedAgain: 0, failed: 0 });
    expect((await seeRun(engine.temporal, key.listingId)).signals).toEqual([
      ['retryNow', undefined],
    ]);
  });

  it('fails what was still to be decided when its run was terminated, with the reason', async () => {
    const key = await due({ acked: 'acked' });
    await announceRevision(engine.temporal, key, 'standard');
    await runOf(key).terminate('an operator');
    expect(await sweep.sweepListings()).toMatchObject({ failed: 1 });
    expect(await readRevision(postgres.db, key)).toMatchObject({
      state: 'done',
      outcome: 'failed',
      reasons: [{ code: 'engine.run_ended' }],
    });
  });

  it('delivers what was under way when its run was terminated', async () => {
    const key = await due({ acked: 'acked' });
    await beginWriting(postgres.db, key, heldDecision(), documentOf);
    await announceRevision(engine.temporal, key, 'standard');
    await runOf(key).terminate('an operator');
    expect(await sweep.sweepListings()).toMatchObject({ startedAgain: 1, failed: 0 });
    expect((await runOf(key).describe()).status.name).toBe('RUNNING');
  });

  it('puts back what workers left of a daily budget', async () => {
    await drawChunk(postgres.db, { kind: 'marketplace', name: 'm', micros: 1_000 }, 10);
    const drawn = async () =>
      (await postgres.db.selectFrom('budget_day').select('drawn_micros').execute())[0]
        ?.drawn_micros;
    await sweep.sweepListings();
    expect(await drawn()).toBe(80);
    await sql`update budget_chunk set leased_until = now() - interval '1 minute'`.execute(
      postgres.db,
    );
    await sweep.sweepListings();
    expect(await drawn()).toBe(0);
  });

  it('settles calls that no attempt came back for as maybe billed', async () => {
    const key = await acceptedRevision(postgres.db);
    const call = {
      ...key,
      id: crypto.randomUUID(),
      capability: 'attributes' as const,
      provider: 'p',
      model: 'm',
      requestHash: 'h',
      round: 1,
    };
    await reserveCall(postgres.db, call);
    expect(await sweep.sweepListings()).toMatchObject({ callsSettled: 0 });
    await sql`update model_call set reserved_at = now() - interval '1 hour' where id = ${call.id}`.execute(
      postgres.db,
    );
    expect(await sweep.sweepListings()).toMatchObject({ callsSettled: 1 });
  });
});

describe('a sweep of more than it can look at', () => {
  const isStarted = async (key: RevisionKey) =>
    (await readRevision(postgres.db, key))?.engine_acked_at !== null;
  const countDue = async () => {
    const due = await sql`select 1 from listing_revision where sweep_after <= now()`.execute(
      postgres.db,
    );
    return due.rows.length;
  };
  const many = (count: number, acked: 'acked' | 'unacked') =>
    Promise.all(Array.from({ length: count }, () => due({ acked })));

  /** So long that no machine is too slow for it. */
  const forMs = { unacked: 30_000, acked: 30_000 };

  it('starts the lost ones first, all of them, however much else is due and for longer', async () => {
    await many(12, 'acked');
    const lost = await many(7, 'unacked');
    const limits = { batch: 3, atOnce: 2, forMs };
    const startedFirst: (string | undefined)[] = [];
    const client = new Client({
      ...engine.temporal.client.options,
      connection: engine.temporal.connection,
      interceptors: {
        workflow: [
          {
            startWithDetails: (input, next) => {
              startedFirst.push(input.options.workflowId);
              return next(input);
            },
          },
        ],
      },
    });
    await sweepBy(new SweepListings(postgres.db, { client, fairness: 'none' }, limits));
    expect(new Set(startedFirst.slice(0, 7))).toEqual(new Set(lost.map(enrichmentWorkflowId)));
    expect(await Promise.all(lost.map(isStarted))).toEqual(lost.map(() => true));
    expect(await countDue()).toBe(0);
  });

  it('looks at what the engine knows of even when lost ones take all of their time', async () => {
    const [known, lost] = [await many(2, 'acked'), await many(2, 'unacked')];
    const limits = { batch: 10, atOnce: 2, forMs: { ...forMs, unacked: 0 } };
    const client = engine.temporal.client;
    expect(
      await sweepBy(new SweepListings(postgres.db, { client, fairness: 'none' }, limits)),
    ).toMatchObject({
      examined: known.length,
    });
    expect(await Promise.all(lost.map(isStarted))).toEqual([false, false]);
    await sweepBy(
      new SweepListings(postgres.db, { client, fairness: 'none' }, { ...limits, forMs }),
    );
    expect(await Promise.all(lost.map(isStarted))).toEqual([true, true]);
  });

  it('asks Temporal of many at once, but of no more than it may', async () => {
    await many(12, 'acked');
    let [open, most] = [0, 0];
    const client = new Client({
      ...engine.temporal.client.options,
      connection: engine.temporal.connection,
      interceptors: {
        workflow: [
          {
            describe: async (input, next) => {
              open += 1;
              most = Math.max(most, open);
              try {
                return await next(input);
              } finally {
                open -= 1;
              }
            },
          },
        ],
      },
    });
    await sweepBy(
      new SweepListings(postgres.db, { client, fairness: 'none' }, { batch: 12, atOnce: 4, forMs }),
    );
    expect(most).toBe(4);
  });

  it('ends when it is cancelled, and leaves the rest due', async () => {
    await many(12, 'acked');
    const environment = new MockActivityEnvironment();
    const client = new Client({
      ...engine.temporal.client.options,
      connection: engine.temporal.connection,
      interceptors: {
        workflow: [
          {
            describe: (input, next) => {
              environment.cancel();
              return next(input);
            },
          },
        ],
      },
    });
    const limits = { batch: 12, atOnce: 2, forMs };
    await expect(
      sweepBy(new SweepListings(postgres.db, { client, fairness: 'none' }, limits), environment),
    ).rejects.toBeInstanceOf(CancelledFailure);
    expect(await countDue()).toBeGreaterThanOrEqual(10);
  });

  it('is not kept from the others by one that Temporal will not speak of', async () => {
    const [odd, lost] = [await due({ acked: 'acked' }), await due({ acked: 'unacked' })];
    const client = new Client({
      ...engine.temporal.client.options,
      connection: engine.temporal.connection,
      interceptors: {
        workflow: [
          {
            describe: (input, next) => {
              if (input.workflowExecution.workflowId === enrichmentWorkflowId(odd))
                throw new Error('refused');
              return next(input);
            },
          },
        ],
      },
    });
    const other = await due({ acked: 'acked' });
    await expect(
      sweepBy(new SweepListings(postgres.db, { client, fairness: 'none' })),
    ).rejects.toThrow('1 listings could not be looked at (EngineUnavailable Error), 2 were');
    expect(await isStarted(lost)).toBe(true);
    expect((await runOf(other).describe()).status.name).toBe('RUNNING');
  });

  it('gives up after as many failures as it asks for at once, and leaves the rest due', async () => {
    await many(12, 'acked');
    const away = connectTemporal({
      address: '127.0.0.1:1',
      namespace: engine.server.namespace,
      apiKey: undefined,
      tls: false,
      fairness: 'none',
    });
    const limits = { batch: 12, atOnce: 4, forMs };
    await expect(sweepBy(new SweepListings(postgres.db, away, limits))).rejects.toMatchObject({
      type: 'ours.infra',
    });
    // Those under way when the fourth fails are waited for.
    expect(await countDue()).toBeGreaterThanOrEqual(12 - (4 + 3));
    await away.connection.close();
  });
});
