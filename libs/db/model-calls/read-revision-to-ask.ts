import { sql } from 'kysely';
import { z } from 'zod';
import type { RevisionKey } from '#libs/domain/listing';
import { Capability } from '#libs/domain/profile';
import type { Database } from '../database.js';
import { parseRevisionRow, type RevisionRow } from '../revisions/revision-row.js';
import type { Standing } from './look-up-request.js';

const Asked = z.array(Capability);

/** A revision, read for a model step. */
export interface RevisionToAsk {
  readonly row: RevisionRow;
  /**
   * What is known of a request before it is looked up: where the listing has no call of its capability at all, as a
   * listing's first revision has none, there is nothing to find. Undefined where it must be looked up.
   */
  standingOf(capability: Capability): Extract<Standing, { kind: 'open' }> | undefined;
}

const NEVER_ASKED = { kind: 'open', triesUsed: 0, knownCalls: 0 } as const;

/** @returns undefined where the revision was never accepted (or erased) */
export async function readRevisionToAsk(
  db: Database,
  { marketplace, listingId, revision }: RevisionKey,
): Promise<RevisionToAsk | undefined> {
  const found = await db
    .selectFrom('listing_revision')
    .selectAll()
    .select(
      sql`array(
        select distinct capability from model_call
        where marketplace = ${marketplace} and listing_id = ${listingId}
      )`.as('asked'),
    )
    .where('marketplace', '=', marketplace)
    .where('listing_id', '=', listingId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const asked = Asked.parse(found.asked);
  return {
    row: parseRevisionRow(found),
    standingOf: (capability) => (asked.includes(capability) ? undefined : NEVER_ASKED),
  };
}
