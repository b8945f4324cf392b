import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import type { RevisionKey } from '#libs/domain/listing';
import { selectUnloweredFlags, UnloweredFlag } from '../flags/read-open-flags.js';
import { isMarketplacePaused } from '../marketplaces/pause-marketplace.js';
import type { DB } from '../schema.generated.js';
import { parseRevisionRow, type RevisionRow } from './revision-row.js';

/** What a model call came to, as far as a document quotes it. */
const QuotedCall = z.object({ id: z.string(), provider: z.string(), accepted: z.unknown() });
export type QuotedCall = z.infer<typeof QuotedCall>;

/** A revision locked together with its head row, and what the step to `writing` depends on. */
export interface LockedRevision {
  readonly row: RevisionRow;
  /**
   * As of the statement's beginning: one whose transaction was waited for is not among them, so the step to
   * `writing` makes sure that there is none beyond these.
   */
  readonly flags: readonly UnloweredFlag[];
  /** By id. Answers never change. */
  readonly calls: ReadonlyMap<string, QuotedCall>;
  readonly paused: boolean;
}

/**
 * Locks the head row, as acceptance does, so that no newer revision slips in between, then the row itself, since an
 * operator and the sweep end it without the head; Postgres locks in the order of `for update of`. One statement:
 * the quick write-back has a round trip for it, no more.
 * @returns undefined for an unknown revision
 */
export async function lockForWriting(
  trx: Transaction<DB>,
  key: RevisionKey,
  callIds: readonly string[],
): Promise<LockedRevision | undefined> {
  const found = await trx
    .selectFrom('listing')
    .innerJoin('listing_revision', (join) =>
      join
        .onRef('listing_revision.marketplace', '=', 'listing.marketplace')
        .onRef('listing_revision.listing_id', '=', 'listing.listing_id'),
    )
    .selectAll('listing_revision')
    .select((eb) => [
      jsonArrayFrom(selectUnloweredFlags(trx, key)).as('flags'),
      jsonArrayFrom(
        eb
          .selectFrom('model_call')
          .select(['model_call.id', 'model_call.provider', 'model_call.accepted'])
          .where(sql<boolean>`model_call.id = any (${callIds}::uuid[])`),
      ).as('calls'),
      isMarketplacePaused(key.marketplace).as('paused'),
    ])
    .where('listing_revision.marketplace', '=', key.marketplace)
    .where('listing_revision.listing_id', '=', key.listingId)
    .where('listing_revision.revision', '=', key.revision)
    .forUpdate(['listing', 'listing_revision'])
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const calls = z.array(QuotedCall).parse(found.calls);
  return {
    row: parseRevisionRow(found),
    flags: z.array(UnloweredFlag).parse(found.flags),
    calls: new Map(calls.map((call) => [call.id, call])),
    paused: found.paused,
  };
}
