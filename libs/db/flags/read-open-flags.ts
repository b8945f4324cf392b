import { z } from 'zod';
import type { OpenFlag } from '#libs/domain/contract';
import { evidenceIsIn, FlagEvidence, type FlaggableContent } from '#libs/domain/flag';
import type { ListingKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** A flag of a listing that nobody has lowered, whether its evidence is in the present content or not. */
export const UnloweredFlag = z.object({
  id: z.string(),
  category: z.string(),
  evidence: FlagEvidence,
});
export type UnloweredFlag = z.infer<typeof UnloweredFlag>;

/** The query of a listing's flags that nobody has lowered, to be run by itself or within another. */
export function selectUnloweredFlags(db: Database, listing: ListingKey) {
  return db
    .selectFrom('safety_flag')
    .select(['safety_flag.id', 'safety_flag.category', 'safety_flag.evidence'])
    .where('safety_flag.marketplace', '=', listing.marketplace)
    .where('safety_flag.listing_id', '=', listing.listingId)
    .where('safety_flag.lowered_at', 'is', null)
    .orderBy('safety_flag.raised_at')
    .orderBy('safety_flag.id');
}

/** @returns the listing's flags that nobody has lowered, in the order in which they were raised */
export async function readUnloweredFlags(
  db: Database,
  listing: ListingKey,
): Promise<readonly UnloweredFlag[]> {
  return z.array(UnloweredFlag).parse(await selectUnloweredFlags(db, listing).execute());
}

/** @returns those of the flags whose evidence is in this content */
export function openFlagsIn(
  content: FlaggableContent,
  flags: readonly UnloweredFlag[],
): readonly OpenFlag[] {
  return flags
    .filter((flag) => evidenceIsIn(flag.evidence, content))
    .map(({ id, category }) => ({ id, category }));
}

/** @returns the listing's flags that nobody has lowered and whose evidence is in this content */
export async function readOpenFlags(
  db: Database,
  listing: ListingKey,
  content: FlaggableContent,
): Promise<readonly OpenFlag[]> {
  return openFlagsIn(content, await readUnloweredFlags(db, listing));
}
