import { sql } from 'kysely';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SweepListings } from '#activities/sweep-listings';
import { beginWriting } from '#libs/db/revisions/begin-writing';
import { markEngineAcked } from '#libs/db/revisions/mark-engine-acked';
import { askForAttention } from '#libs/db/revisions/note-delivery-trouble';
import { readRevision } from '#libs/db/revisions/read-revision';
import { reopenRefused, WRITE_BACK_REFUSED } from '#libs/db/revisions/reopen-refused';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import { announceRevision } from '#libs/temporal/announce-revision';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { documentOf, heldDecision } from '#test/harness/held-decision';
import { useRealPostgres } from '#test/harness/real-postgres';
import { useRealTemporal } from '#test/harness/real-temporal';
import { seeRun } from '#test/harness/seen-run';

jest.setTimeout(60_000);

const postgres = useRealPostgres();
const engine = useRealTemporal();
let sweep: SweepListings;

beforeAll(() => {
  sweep = new SweepListings(postgres.db, engine.temporal.client);
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
    await announceRevision(engine.temporal.client, key, 'standard');
    expect(await sweep.sweepListings()).toMatchObject({ examined: 1, startedAgain: 0, failed: 0 });
    expect(await sweep.sweepListings()).toMatchObject({ examined: 0 });
  });

  it('tells a run again that a refused document was reopened: the API may have died before it could', async () => {
    const key = await due({ acked: 'acked' });
    await announceRevision(engine.temporal.client, key, 'standard');
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
    await announceRevision(engine.temporal.client, key, 'standard');
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
    await announceRevision(engine.temporal.client, key, 'standard');
    await runOf(key).terminate('an operator');
    expect(await sweep.sweepListings()).toMatchObject({ startedAgain: 1, failed: 0 });
    expect((await runOf(key).describe()).status.name).toBe('RUNNING');
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
