import { sql } from 'kysely';
import type { Capability } from '#libs/domain/profile';
import type { RevisionKey } from '#libs/domain/listing';
import type { ListingRecord } from './activity-types.js';
import type { StepParts } from '../step-parts.js';

/**
 * Step 6: calls, decision, document and outcome, in one commit at the end. A sample thinks of no crash between
 * a paid answer and this commit, and of no newer revision; Garnish's rows are written as it goes.
 */
export async function record(
  parts: StepParts,
  key: RevisionKey,
  { validated, calls }: ListingRecord,
): Promise<void> {
  const capabilities: readonly Capability[] = ['attributes', 'safety'];
  await parts.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('model_call')
      .values(
        capabilities.map((capability) => ({
          id: calls[capability].callId,
          marketplace: key.marketplace,
          listing_id: key.listingId,
          revision: key.revision,
          capability,
          provider: calls[capability].provider,
          model: calls[capability].model,
          request_hash: calls[capability].requestHash,
          state: 'answered',
          status: calls[capability].status,
          usage: JSON.stringify(calls[capability].usage),
          raw_answer: calls[capability].text,
          accepted: JSON.stringify(validated[capability]),
          duration_ms: calls[capability].durationMs,
          settled_at: sql<Date>`now()`,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .insertInto('call_use')
      .values(
        capabilities.map((capability) => ({
          marketplace: key.marketplace,
          listing_id: key.listingId,
          revision: key.revision,
          capability,
          call_id: calls[capability].callId,
          plan_round: 1,
          reused: false,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .updateTable('listing_revision')
      .set({
        state: 'done',
        outcome: validated.decision.outcome,
        reasons: JSON.stringify(validated.decision.reasons),
        decision: JSON.stringify(validated.decision),
        document: JSON.stringify(validated.document),
        delivered: 'yes',
        done_at: sql`now()`,
      })
      .where('marketplace', '=', key.marketplace)
      .where('listing_id', '=', key.listingId)
      .where('revision', '=', key.revision)
      .execute();
  });
}
