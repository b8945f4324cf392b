import { z } from 'zod';
import { EnrichmentDocument } from '#libs/domain/enrichment-document';
import type { RevisionKey } from '#libs/domain/listing';

/**
 * A revision in `writing`, with what is sent. The document is always the one that came back from the database:
 * `jsonb` puts keys into an order of its own, and every repeat must be the same bytes.
 */
export interface WritingRevision {
  readonly key: RevisionKey;
  readonly document: EnrichmentDocument;
  readonly idempotencyKey: string;
  /** The marketplace's write-backs are paused: nothing may be sent, and nothing was noted as in doubt. */
  readonly paused: boolean;
}

/** The columns of a row in `writing` that make up what is sent. */
export const WritingColumns = z.object({
  document: EnrichmentDocument,
  idempotency_key: z.string(),
});
