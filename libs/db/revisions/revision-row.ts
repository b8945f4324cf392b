import type { Selectable } from 'kysely';
import { z } from 'zod';
import { Decision } from '#libs/domain/decision';
import { EnrichmentDocument } from '#libs/domain/enrichment-document';
import { IngestedPhotos } from '#libs/domain/ingested-photos';
import { Lane } from '#libs/domain/lane';
import { Language } from '#libs/domain/languages';
import { ListingContent } from '#libs/domain/listing';
import { Outcome, Reason, RevisionState } from '#libs/domain/outcome';
import type { ListingRevision } from '../schema.generated.js';

/** Why a revision needs a person: shown by the API and on the on-call page. */
export const Attention = z.object({ code: z.string(), detail: z.string(), since: z.string() });
export type Attention = z.infer<typeof Attention>;

const shape = z.object({
  marketplace: z.string(),
  listing_id: z.string(),
  revision: z.number(),
  state: RevisionState,
  outcome: Outcome.nullable(),
  reasons: z.array(Reason),
  lane: Lane,
  locale: Language,
  content: ListingContent,
  body_hash: z.string(),
  profile_hash: z.string(),
  ingested: IngestedPhotos.nullable(),
  decision_round: z.number(),
  decision: Decision.nullable(),
  document: EnrichmentDocument.nullable(),
  idempotency_key: z.string().nullable(),
  delivered: z.enum(['yes', 'no', 'unknown']).nullable(),
  failing_since: z.date().nullable(),
  not_found_since: z.date().nullable(),
  moved_on_since: z.date().nullable(),
  attention: Attention.nullable(),
  accepted_at: z.date(),
  engine_acked_at: z.date().nullable(),
  ingested_at: z.date().nullable(),
  writing_at: z.date().nullable(),
  done_at: z.date().nullable(),
});

/** A revision as the database has it, its JSON parsed. */
export type RevisionRow = z.infer<typeof shape>;

/** @throws ZodError where a JSON column is not what this version writes: a bug, never a bad input */
export function parseRevisionRow(row: Selectable<ListingRevision>): RevisionRow {
  return shape.parse(row);
}
