import { sql } from 'kysely';
import type { Database } from '../database.js';
import { LOST_COST_REASON, lostVerdict } from './lost-call.js';

/**
 * Settles reservations whose attempt can no longer be running and that no retry has come for.
 * @param olderThanMs longer than any attempt may take
 * @returns how many were settled as maybe billed
 */
export async function settleAbandonedCalls(db: Database, olderThanMs: number): Promise<number> {
  const verdict = lostVerdict(
    { provider: '', model: '' },
    'again',
    'no attempt came back for this call; it may have been billed',
  );
  const result = await sql`
    update model_call
    set state = 'maybe_billed', settled_at = now(),
        cost_unknown_reason = ${LOST_COST_REASON},
        verdict = ${JSON.stringify(verdict)}::jsonb || jsonb_build_object('provider', provider, 'model', model)
    where state = 'reserved' and reserved_at < now() - ${olderThanMs} * interval '1 millisecond'`.execute(
    db,
  );
  return Number(result.numAffectedRows ?? 0);
}
