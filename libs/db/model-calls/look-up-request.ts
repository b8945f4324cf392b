import { sql } from 'kysely';
import { LOST_CALLS_PER_PROVIDER, TRIES_PER_PROVIDER, usesTry } from '#libs/domain/failover';
import type { Verdict } from '#libs/domain/failures';
import type { Database } from '../database.js';
import { parseCallRow, type CallRow } from './call-row.js';
import type { CallToReserve } from './call-to-reserve.js';
import { LOST_COST_REASON, lostVerdict } from './lost-call.js';

/** What is known of a request within its listing. */
export type Standing =
  /** An answer to the very same request is here: use it. */
  | {
      readonly kind: 'answered';
      readonly call: CallRow;
      /** Tries that the provider had used in this round of the plan, this call not counted. */
      readonly triesUsed: number;
    }
  /** What was decided about the same request stands: don't send. */
  | { readonly kind: 'decided'; readonly verdict: Verdict }
  /** It may be reserved, as long as no other call of the same request has come. */
  | {
      readonly kind: 'open';
      /** Tries that the provider has used in this round of the plan. */
      readonly triesUsed: number;
      /** Calls of the same request that this was read from. */
      readonly knownCalls: number;
    };

/** A call of the same request, or one that counts as a try of the same provider in this round. */
interface FoundCall extends CallRow {
  /** Null where this revision doesn't use it for this capability. */
  readonly usedInRound: number | null;
}

/**
 * Looks for what is known of a request. A reservation without an answer that is found here was lost with its
 * worker: it is settled as maybe billed. An answer or a refusal that is used again is noted as used.
 */
export async function lookUpRequest(db: Database, call: CallToReserve): Promise<Standing> {
  let found = await findCalls(db, call);
  if (found.some((row) => row.state === 'reserved' && isSameRequest(row, call))) {
    await settleLost(db, call);
    // Its answer may have come in the meantime.
    found = await findCalls(db, call);
  }
  const sameRequest = found.filter((row) => isSameRequest(row, call));
  const ofThisRound = found.filter(
    (row) => row.usedInRound === call.round && row.provider === call.provider,
  );
  const standing = standingOf(sameRequest, call);
  if (standing !== undefined) {
    await noteReuse(db, call, standing);
    if (standing.verdict !== null) return { kind: 'decided', verdict: standing.verdict };
    const others = ofThisRound.filter(({ id }) => id !== standing.id);
    return { kind: 'answered', call: standing, triesUsed: triesAmong(others) };
  }
  const lost = ofThisRound.filter(({ verdict }) => verdict?.class === 'attempt.lost').length;
  if (lost >= LOST_CALLS_PER_PROVIDER) {
    return { kind: 'decided', verdict: lostVerdict(call, 'next', WORKER_LOST) };
  }
  return { kind: 'open', triesUsed: triesAmong(ofThisRound), knownCalls: sameRequest.length };
}

/** An answer to another request (one that is being put right) is a try as a failure is. */
function triesAmong(calls: readonly FoundCall[]): number {
  const tries = calls.filter(({ state, verdict }) =>
    verdict === null ? state === 'answered' : usesTry(verdict.class),
  ).length;
  return Math.min(tries, TRIES_PER_PROVIDER);
}

const WORKER_LOST =
  'the worker was lost before the answer was stored; the call may have been billed';

function isSameRequest(row: FoundCall, call: CallToReserve): boolean {
  return row.request_hash === call.requestHash;
}

/** @returns calls of the same request, and those that this revision used in this round, newest first */
async function findCalls(db: Database, call: CallToReserve): Promise<readonly FoundCall[]> {
  const rows = await db
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
    .where((eb) =>
      eb.or([eb('c.request_hash', '=', call.requestHash), eb('u.plan_round', '=', call.round)]),
    )
    .orderBy('c.reserved_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...parseCallRow(row), usedInRound: row.usedInRound }));
}

/** The newest finished call of the same request: across revisions only usable answers and refusals count. */
function standingOf(sameRequest: readonly FoundCall[], call: CallToReserve): FoundCall | undefined {
  return sameRequest.find(({ state, verdict, usedInRound }) => {
    if (verdict === null) return state === 'answered';
    if (verdict.action === 'again') return false;
    return verdict.class.startsWith('policy.') || usedInRound === call.round;
  });
}

/** Results are read from uses, so a call that is used again has one for this revision too. */
async function noteReuse(db: Database, call: CallToReserve, standing: FoundCall): Promise<void> {
  await db
    .insertInto('call_use')
    .values({
      marketplace: call.marketplace,
      listing_id: call.listingId,
      revision: call.revision,
      capability: call.capability,
      call_id: standing.id,
      plan_round: call.round,
      reused: true,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function settleLost(db: Database, call: CallToReserve): Promise<void> {
  await db
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
