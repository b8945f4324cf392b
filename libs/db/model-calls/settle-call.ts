import { sql } from 'kysely';
import type { Verdict } from '#libs/domain/failures';
import type { Flag } from '#libs/domain/flag';
import type { RevisionKey } from '#libs/domain/listing';
import type { Cost, Usage } from '#libs/domain/money';
import type { Database } from '../database.js';
import { raiseFlags } from '../flags/raise-flags.js';

/** How a sent call ended. */
export interface SettledCall {
  readonly id: string;
  readonly state: 'answered' | 'failed' | 'maybe_billed';
  /** Null for a usable answer. */
  readonly verdict: Verdict | null;
  readonly status: number | null;
  readonly providerRequestId: string | null;
  readonly usage: Usage | null;
  readonly cost: Cost;
  readonly rawAnswer: string | null;
  /** What our rules accepted, for a usable answer. */
  readonly accepted: unknown;
  readonly flags: readonly Flag[];
  readonly durationMs: number;
}

/** The reason is in an index, whose entries have a limit. */
const LONGEST_REASON = 300;

/**
 * Stores a call's end: answer, cost, accepted fields and raised flags in one commit. This commit is what
 * "completed" means. A late answer still moves a call from maybe billed to answered.
 * @returns whether it is this end that the row has; false where it was given up as maybe billed before, and is still
 */
export async function settleCall(
  db: Database,
  key: RevisionKey,
  call: SettledCall,
): Promise<boolean> {
  if (call.flags.length === 0) return storeEnd(db, call);
  return db.transaction().execute(async (trx) => {
    const isStored = await storeEnd(trx, call);
    await raiseFlags(trx, key, call.id, call.flags);
    return isStored;
  });
}

async function storeEnd(db: Database, call: SettledCall): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('model_call')
    .set({
      state: call.state,
      verdict: call.verdict === null ? null : JSON.stringify(call.verdict),
      status: call.status,
      provider_request_id: call.providerRequestId,
      usage: call.usage === null ? null : JSON.stringify(call.usage),
      cost_micros: call.cost.kind === 'known' ? call.cost.micros : null,
      cost_unknown_reason:
        call.cost.kind === 'known' ? null : call.cost.reason.slice(0, LONGEST_REASON),
      raw_answer: call.rawAnswer,
      accepted: call.accepted === null ? null : JSON.stringify(call.accepted),
      settled_at: sql`now()`,
      duration_ms: call.durationMs,
    })
    .where('id', '=', call.id)
    .where('state', 'in', call.state === 'answered' ? ['reserved', 'maybe_billed'] : ['reserved'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
