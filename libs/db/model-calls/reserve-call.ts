import { sql, type Transaction } from 'kysely';
import { LOST_CALLS_PER_PROVIDER, TRIES_PER_PROVIDER, usesTry } from '#libs/domain/failover';
import type { Verdict } from '#libs/domain/failures';
import type { RevisionKey } from '#libs/domain/listing';
import type { Capability } from '#libs/domain/profile';
import type { Database } from '../database.js';
import type { DB } from '../schema.generated.js';
import { parseCallRow, type CallRow } from './call-row.js';
import { LOST_COST_REASON, lostVerdict } from './lost-call.js';

export interface CallToReserve extends RevisionKey {
  readonly id: string;
  readonly capability: Capability;
  readonly provider: string;
  readonly model: string;
  readonly requestHash: string;
  /** Round of the plan: each has fresh tries. */
  readonly round: number;
}

export type Reservation =
  /** Send it: the reservation is committed; `triesUsed` counts the provider's earlier ones of this round. */
  | { readonly kind: 'reserved'; readonly triesUsed: number }
  /** An answer to the very same request is here: use it. */
  | { readonly kind: 'answered'; readonly call: CallRow }
  /** What was decided about the same request stands: don't send. */
  | { readonly kind: 'decided'; readonly verdict: Verdict }
  /** The revision is no longer worked on. */
  | { readonly kind: 'settled' };

/**
 * Looks for what is known of this request within the listing, else reserves a call, in one transaction. A
 * reservation without an answer that is found here was lost with its worker: it is settled as maybe billed.
 * An advisory lock keeps two attempts of one activity from reserving at once.
 */
export async function reserveCall(db: Database, call: CallToReserve): Promise<Reservation> {
  return db.transaction().execute(async (trx) => {
    const lockName = `${call.marketplace}/${call.listingId}/${call.requestHash}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`.execute(trx);
    if (!(await isAccepted(trx, call))) return { kind: 'settled' };

    await settleLost(trx, call);
    const standing = await findStanding(trx, call);
    if (standing) return standing;

    const tries = await countTries(trx, call);
    if (tries.lost >= LOST_CALLS_PER_PROVIDER) {
      return { kind: 'decided', verdict: lostVerdict(call, 'next', WORKER_LOST) };
    }
    await trx
      .insertInto('model_call')
      .values({
        id: call.id,
        marketplace: call.marketplace,
        listing_id: call.listingId,
        revision: call.revision,
        capability: call.capability,
        provider: call.provider,
        model: call.model,
        request_hash: call.requestHash,
      })
      .execute();
    await useCall(trx, call, call.id, 'sent');
    return { kind: 'reserved', triesUsed: tries.used };
  });
}

async function isAccepted(trx: Transaction<DB>, key: RevisionKey): Promise<boolean> {
  const row = await trx
    .selectFrom('listing_revision')
    .select('state')
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .executeTakeFirst();
  return row?.state === 'accepted';
}

const WORKER_LOST =
  'the worker was lost before the answer was stored; the call may have been billed';

async function settleLost(trx: Transaction<DB>, call: CallToReserve): Promise<void> {
  await trx
    .updateTable('model_call')
    .set({
      state: 'maybe_billed',
      verdict: JSON.stringify(lostVerdict(call, 'again', WORKER_LOST)),
      cost_unknown_reason: LOST_COST_REASON,
      settled_at: sql`now()`,
    })
    .where('marketplace', '=', call.marketplace)
    .where('listing_id', '=', call.listingId)
    .where('request_hash', '=', call.requestHash)
    .where('state', '=', 'reserved')
    .execute();
}

/** The newest finished call of the same request: across revisions only usable answers and refusals count. */
async function findStanding(
  trx: Transaction<DB>,
  call: CallToReserve,
): Promise<Reservation | undefined> {
  const rows = await trx
    .selectFrom('model_call as c')
    .leftJoin('call_use as u', (join) =>
      join
        .onRef('u.call_id', '=', 'c.id')
        .on('u.revision', '=', call.revision)
        .on('u.capability', '=', call.capability),
    )
    .selectAll('c')
    .select('u.plan_round as usedInRound')
    .where('c.marketplace', '=', call.marketplace)
    .where('c.listing_id', '=', call.listingId)
    .where('c.request_hash', '=', call.requestHash)
    .where('c.state', 'in', ['answered', 'failed', 'maybe_billed'])
    .orderBy('c.reserved_at', 'desc')
    .execute();
  for (const found of rows) {
    const row = parseCallRow(found);
    const usable = row.state === 'answered' && row.verdict === null;
    if (usable) {
      await useCall(trx, call, row.id, 'reused');
      return { kind: 'answered', call: row };
    }
    if (row.verdict?.class.startsWith('policy.')) {
      await useCall(trx, call, row.id, 'reused');
      return { kind: 'decided', verdict: row.verdict };
    }
    if (
      found.usedInRound === call.round &&
      row.verdict !== null &&
      row.verdict.action !== 'again'
    ) {
      return { kind: 'decided', verdict: row.verdict };
    }
  }
  return undefined;
}

async function countTries(
  trx: Transaction<DB>,
  call: CallToReserve,
): Promise<{ used: number; lost: number }> {
  const rows = await trx
    .selectFrom('call_use as u')
    .innerJoin('model_call as c', 'c.id', 'u.call_id')
    .selectAll('c')
    .where('u.marketplace', '=', call.marketplace)
    .where('u.listing_id', '=', call.listingId)
    .where('u.revision', '=', call.revision)
    .where('u.capability', '=', call.capability)
    .where('u.plan_round', '=', call.round)
    .where('c.provider', '=', call.provider)
    .execute();
  const classes = rows.flatMap((row) => parseCallRow(row).verdict?.class ?? []);
  return {
    used: Math.min(classes.filter(usesTry).length, TRIES_PER_PROVIDER),
    lost: classes.filter((failureClass) => failureClass === 'attempt.lost').length,
  };
}

/** Notes that a revision uses a call: results and tries are read from uses, money from calls. */
async function useCall(
  trx: Transaction<DB>,
  call: CallToReserve,
  callId: string,
  how: 'sent' | 'reused',
): Promise<void> {
  await trx
    .insertInto('call_use')
    .values({
      marketplace: call.marketplace,
      listing_id: call.listingId,
      revision: call.revision,
      capability: call.capability,
      call_id: callId,
      plan_round: call.round,
      reused: how === 'reused',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
