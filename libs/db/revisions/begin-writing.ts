import { sql } from 'kysely';
import type { Decision } from '#libs/domain/decision';
import type { EnrichmentDocument } from '#libs/domain/enrichment-document';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { readOpenFlags } from '../flags/read-open-flags.js';
import { flaggableContent } from '../flags/flaggable-content.js';
import { parseRevisionRow, type RevisionRow } from './revision-row.js';
import type { OpenFlag } from '#libs/domain/contract';

export type BeginWriting =
  | { readonly kind: 'writing'; readonly row: RevisionRow }
  /** The row was settled in the meantime, or is unknown. */
  | { readonly kind: 'settled'; readonly row: RevisionRow | undefined }
  /** The decision doesn't know of an open flag whose evidence is in the revision. */
  | { readonly kind: 'flags_changed'; readonly openFlags: readonly OpenFlag[] };

/**
 * `accepted -> writing(document)`, guarded: only a listing's highest revision, only while `accepted`, and only
 * with a decision that knows every open flag. The head row is locked first, as acceptance does, so that no
 * newer revision slips in between, then the row itself, since an operator and the sweep end it without the head.
 */
export async function beginWriting(
  db: Database,
  key: RevisionKey,
  decision: Decision,
  documentOf: (row: RevisionRow) => { document: EnrichmentDocument; idempotencyKey: string },
): Promise<BeginWriting> {
  return db.transaction().execute(async (trx) => {
    await trx
      .selectFrom('listing')
      .select('highest_revision')
      .where('marketplace', '=', key.marketplace)
      .where('listing_id', '=', key.listingId)
      .forUpdate()
      .executeTakeFirst();
    const found = await trx
      .selectFrom('listing_revision')
      .selectAll()
      .where('marketplace', '=', key.marketplace)
      .where('listing_id', '=', key.listingId)
      .where('revision', '=', key.revision)
      .forUpdate()
      .executeTakeFirst();
    const row = found && parseRevisionRow(found);
    if (row?.state === 'writing') return { kind: 'writing', row };
    if (row?.state !== 'accepted') return { kind: 'settled', row };

    const openFlags = await readOpenFlags(trx, key, flaggableContent(row));
    const known = new Set(decision.safety.flagIds);
    if (openFlags.some((flag) => !known.has(flag.id))) return { kind: 'flags_changed', openFlags };

    const { document, idempotencyKey } = documentOf(row);
    const written = await trx
      .updateTable('listing_revision')
      .set({
        state: 'writing',
        decision: JSON.stringify(decision),
        document: JSON.stringify(document),
        idempotency_key: idempotencyKey,
        writing_at: sql`now()`,
      })
      .where('marketplace', '=', key.marketplace)
      .where('listing_id', '=', key.listingId)
      .where('revision', '=', key.revision)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { kind: 'writing', row: parseRevisionRow(written) };
  });
}
