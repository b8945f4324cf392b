import { sql, type Transaction } from 'kysely';
import type { OpenFlag } from '#libs/domain/contract';
import type { Decision } from '#libs/domain/decision';
import type { EnrichmentDocument } from '#libs/domain/enrichment-document';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { flaggableContent } from '../flags/flaggable-content.js';
import { openFlagsIn, readUnloweredFlags, type UnloweredFlag } from '../flags/read-open-flags.js';
import type { DB } from '../schema.generated.js';
import { noteSending } from './continue-writing.js';
import { lockForWriting, type QuotedCall } from './lock-for-writing.js';
import type { RevisionRow } from './revision-row.js';
import { WritingColumns, type WritingRevision } from './writing-revision.js';

export type BeginWriting =
  | { readonly kind: 'writing'; readonly writing: WritingRevision }
  /** The row was settled in the meantime, or is unknown. */
  | { readonly kind: 'settled'; readonly row: RevisionRow | undefined }
  /** The decision doesn't know of an open flag whose evidence is in the revision. */
  | { readonly kind: 'flags_changed'; readonly openFlags: readonly OpenFlag[] };

/** A document, and the key that it is sent under. */
export interface KeyedDocument {
  readonly document: EnrichmentDocument;
  readonly idempotencyKey: string;
}

/**
 * `accepted -> writing(document)`, guarded: only a listing's highest revision, only while `accepted`, and only
 * with a decision that knows every open flag. A row that is `writing` already keeps its document. Unless the
 * marketplace is paused, the document is noted as in doubt in the same commit: the caller is about to send it.
 * @param documentOf makes the document of the row and of the calls that the decision names, by id
 */
export async function beginWriting(
  db: Database,
  key: RevisionKey,
  decision: Decision,
  documentOf: (row: RevisionRow, calls: ReadonlyMap<string, QuotedCall>) => KeyedDocument,
): Promise<BeginWriting> {
  const callIds = [decision.calls.attributes, decision.calls.safety].filter((id) => id !== null);
  return db.transaction().execute(async (trx) => {
    const locked = await lockForWriting(trx, key, callIds);
    if (locked === undefined) return { kind: 'settled', row: undefined };
    const { row, paused } = locked;
    if (row.state === 'done') return { kind: 'settled', row };
    if (row.state === 'writing') {
      const { document, idempotency_key } = WritingColumns.parse(row);
      if (!paused) await noteSending(trx, key);
      return {
        kind: 'writing',
        writing: { key, document, idempotencyKey: idempotency_key, paused },
      };
    }

    const known = new Set(decision.safety.flagIds);
    const made = documentOf(row, locked.calls);
    let { flags } = locked;
    for (;;) {
      const openFlags = openFlagsIn(flaggableContent(row), flags);
      if (openFlags.some((flag) => !known.has(flag.id)))
        return { kind: 'flags_changed', openFlags };
      const document = await moveToWriting(trx, key, { decision, made, flags, paused });
      if (document !== undefined) {
        const { idempotencyKey } = made;
        return { kind: 'writing', writing: { key, document, idempotencyKey, paused } };
      }
      // Flags reference the head row: none can come while it is locked, so this is all there will be.
      flags = await readUnloweredFlags(trx, key);
    }
  });
}

/**
 * @returns the document as it is kept, or undefined where there is an open flag beyond those that were looked at:
 *   one whose transaction the lock had waited for
 */
async function moveToWriting(
  trx: Transaction<DB>,
  key: RevisionKey,
  step: {
    readonly decision: Decision;
    readonly made: KeyedDocument;
    readonly flags: readonly UnloweredFlag[];
    readonly paused: boolean;
  },
): Promise<EnrichmentDocument | undefined> {
  const written = await trx
    .updateTable('listing_revision')
    .set({
      state: 'writing',
      decision: JSON.stringify(step.decision),
      document: JSON.stringify(step.made.document),
      idempotency_key: step.made.idempotencyKey,
      writing_at: sql`now()`,
      ...(!step.paused && { puts_in_doubt: sql`puts_in_doubt + 1` }),
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('safety_flag')
            .select('safety_flag.id')
            .where('safety_flag.marketplace', '=', key.marketplace)
            .where('safety_flag.listing_id', '=', key.listingId)
            .where('safety_flag.lowered_at', 'is', null)
            .where(sql<boolean>`safety_flag.id <> all (${step.flags.map(({ id }) => id)}::uuid[])`),
        ),
      ),
    )
    .returning(['document', 'idempotency_key'])
    .executeTakeFirst();
  return written && WritingColumns.parse(written).document;
}
