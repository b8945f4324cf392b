import type { AcceptedFields, FieldValue } from './fields/accepted-field.js';
import type { FieldName } from './fields/field-name.js';
import type { CheckVerdict, Decision } from './decision.js';
import type { Lane } from './lane.js';
import type { ListingKey, RevisionKey } from './listing.js';
import type { Outcome } from './outcome.js';
import type { Capability, PlannedProvider, RequiredCheck } from './profile.js';
import type { FieldRepair, RequestChange } from './request-change.js';

/** What the API, the workflow and the activities agree on. Ids, hashes, verdicts and accepted values only. */

/** The workflow's type and the id of a listing's run; a marketplace's slug has no slash, a listing id neither. */
export const ENRICH_LISTING = 'enrichListing';

/** @returns the id of the one workflow of a listing */
export function enrichmentWorkflowId(listing: ListingKey): string {
  return `listing/${listing.marketplace}/${listing.listingId}`;
}

/** Task queues. A provider has its own: rate limit, bulkhead, backlog and drain are then the engine's. */
export const LISTINGS_QUEUE = 'listings';
export const IMAGES_QUEUE = 'images';
export const WRITE_BACK_QUEUE = 'write-back';
export const providerQueue = (provider: string): string => `model-${provider}`;

/** Work on this revision, unless a newer one is known; also the workflow's first argument with its listing. */
export const ANNOUNCE_REVISION = 'announceRevision';
export interface Announcement {
  readonly revision: number;
  readonly lane: Lane;
}
export interface EnrichListingInput extends ListingKey, Announcement {}

/** Every revision up to this one has its outcome in the database (withdrawn, failed by an operator). */
export const SETTLE_REVISIONS = 'settleRevisions';
export interface Settlement {
  readonly upTo: number;
}

/** End the present wait now: of an exhausted plan, of our own outage, or of what needs attention. */
export const RETRY_NOW = 'retryNow';

/** What ingest brings back. */
export type IngestResult =
  /** The revision has its outcome: nothing to do. */
  | { readonly kind: 'settled' }
  /** Its document is made and must still be delivered. */
  | { readonly kind: 'writing' }
  | {
      readonly kind: 'ready';
      readonly acceptedAt: string;
      readonly plan: {
        readonly attributes: readonly PlannedProvider[];
        readonly safety: readonly PlannedProvider[];
      };
      /** How many rounds of the plan this revision has begun, by its rows; 0 for one that is new. */
      readonly roundsUsed: RoundsUsed;
      readonly requiredChecks: readonly RequiredCheck[];
      readonly seller: SellerFacts;
      readonly photos: PhotoFacts;
    };

/** Rounds of the plan that calls of a revision were used in. */
export type RoundsUsed = Readonly<Record<Capability, number>>;

/** Which fields the seller has filled, and what a complete listing of the seller's category has. */
export interface SellerFacts {
  readonly fields: readonly FieldName[];
  /** Null where the seller's words name no leaf category. */
  readonly requiredFields: readonly FieldName[] | null;
}

export interface PhotoFacts {
  readonly total: number;
  readonly readable: number;
  /** `photo.*` codes of those that can't be read, each once. */
  readonly failures: readonly string[];
}

/** One step of the plan. */
export interface ModelStep extends RevisionKey {
  readonly lane: Lane;
  readonly planned: PlannedProvider;
  /** Round of the plan, from 1; each round has fresh tries. */
  readonly round: number;
  /** How the request differs from the capability's own; absent where it doesn't. */
  readonly change?: RequestChange;
}

/** A step for attributes: the whole of them, or some that are put right. */
export interface AttributesStep extends ModelStep {
  readonly repair?: FieldRepair;
}

export type AcceptedValues = Readonly<Partial<Record<FieldName, FieldValue>>>;

export interface AttributesResult {
  readonly callId: string;
  readonly provider: string;
  readonly accepted: AcceptedValues;
  /** What a complete listing of the accepted category has; null where none was accepted. */
  readonly requiredFields: readonly FieldName[] | null;
  /** Fields whose claim a rule refused, by the rule's code; what it said stays in the call's row. */
  readonly refused: readonly { readonly field: FieldName; readonly code: string }[];
  /** What the same provider is worth asking for once more; absent where nothing is. */
  readonly repair?: FieldRepair;
}

/** A flag that is raised and not lowered, whose evidence is in the revision. */
export interface OpenFlag {
  readonly id: string;
  readonly category: string;
}

export interface SafetyResult {
  readonly callId: string;
  readonly provider: string;
  readonly checks: readonly CheckVerdict[];
  readonly openFlags: readonly OpenFlag[];
}

export interface WriteBackInput extends RevisionKey {
  /** Null where the row is `writing`: its document is sent as it stands. */
  readonly decision: Decision | null;
}

export type WriteBackResult =
  | { readonly kind: 'settled'; readonly outcome: Outcome }
  /** An open flag isn't in the decision: decide again with these. */
  | { readonly kind: 'flags_changed'; readonly openFlags: readonly OpenFlag[] }
  /** Refused as wrong: waits for a person. */
  | { readonly kind: 'attention'; readonly code: string }
  /** The quick try did not do it; the slow path takes over. */
  | { readonly kind: 'later'; readonly why: string };

/** Strips the evidence off accepted fields: quotes don't belong into a history. */
export function valuesOf(fields: AcceptedFields): AcceptedValues {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
}

/** The activities by name: all that workflows know of them. */
export interface EnrichmentActivities {
  ingestPhotos(input: RevisionKey & { readonly lane: Lane }): Promise<IngestResult>;
  extractAttributes(step: AttributesStep): Promise<AttributesResult>;
  checkSafety(step: ModelStep): Promise<SafetyResult>;
  /** The quick try, as a local activity. */
  writeBackQuickly(input: WriteBackInput): Promise<WriteBackResult>;
  /** The slow path, retried for days. */
  writeBack(input: WriteBackInput): Promise<WriteBackResult>;
  sweepListings(): Promise<SweepReport>;
}

/** What a sweep did. */
export interface SweepReport {
  readonly examined: number;
  readonly startedAgain: number;
  readonly failed: number;
  readonly callsSettled: number;
}
