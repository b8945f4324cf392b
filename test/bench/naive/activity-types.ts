import type { Decision } from '#libs/domain/decision';
import type { EnrichmentDocument } from '#libs/domain/enrichment-document';
import type { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import type { RevisionKey } from '#libs/domain/listing';
import type { Usage } from '#libs/domain/money';
import type { SafetyAnswer } from '#libs/domain/safety-check';

/** A model's answer as the twin carries it from step to step. */
export interface ModelAnswer {
  readonly callId: string;
  readonly provider: string;
  readonly model: string;
  readonly requestHash: string;
  readonly text: string;
  readonly usage: Usage | null;
  readonly status: number;
  readonly durationMs: number;
}

/** What the step `validate` makes of both answers. */
export interface ValidatedListing {
  readonly decision: Decision;
  readonly document: EnrichmentDocument;
  readonly attributes: AttributesAnswer;
  readonly safety: SafetyAnswer;
}

/** Everything that the last step records. */
export interface ListingRecord {
  readonly validated: ValidatedListing;
  readonly calls: { readonly attributes: ModelAnswer; readonly safety: ModelAnswer };
}

/** The six steps of the twin. */
export interface NaiveActivities {
  ingest(key: RevisionKey): Promise<void>;
  extractAttributes(key: RevisionKey): Promise<ModelAnswer>;
  checkSafety(key: RevisionKey): Promise<ModelAnswer>;
  validate(
    key: RevisionKey,
    attributes: ModelAnswer,
    safety: ModelAnswer,
  ): Promise<ValidatedListing>;
  writeBack(document: EnrichmentDocument): Promise<void>;
  record(key: RevisionKey, listing: ListingRecord): Promise<void>;
}
