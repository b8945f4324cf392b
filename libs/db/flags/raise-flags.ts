import type { Flag } from '#libs/domain/flag';
import { evidenceKey } from '#libs/domain/flag';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** Raises flags; one that was raised before stays as it is, lowered ones too: a machine never lowers nor re-raises. */
export async function raiseFlags(
  db: Database,
  key: RevisionKey,
  callId: string,
  flags: readonly Flag[],
): Promise<void> {
  if (flags.length === 0) return;
  await db
    .insertInto('safety_flag')
    .values(
      flags.map((flag) => ({
        marketplace: key.marketplace,
        listing_id: key.listingId,
        category: flag.category,
        modality: flag.modality,
        evidence: JSON.stringify(flag.evidence),
        evidence_key: evidenceKey(flag.evidence),
        raised_revision: key.revision,
        raised_by: callId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
