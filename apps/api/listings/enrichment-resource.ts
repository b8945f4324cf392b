import { z } from 'zod';
import { DocumentField } from '#libs/domain/enrichment-document';
import { FieldName } from '#libs/domain/fields/field-name';
import { Lane } from '#libs/domain/lane';
import { ListingId, MarketplaceId, Revision } from '#libs/domain/listing';
import { Outcome, Reason, RevisionState } from '#libs/domain/outcome';
import { SafetyCheck } from '#libs/domain/safety-check';

const timestamp = z.iso.datetime().meta({ example: '2026-11-24T13:37:00.000Z' });

/** One field as it stands: like in a write-back, and where it was carried over from. */
export const ResourceField = DocumentField.extend({
  fromRevision: Revision.nullable().meta({
    description:
      'Set where the value comes from an earlier revision, shown until this one has its own answer because its evidence is still there',
  }),
}).meta({ id: 'EnrichedField' });
export type ResourceField = z.infer<typeof ResourceField>;

/** What became of one photo. */
const ResourcePhoto = z
  .object({
    id: z.string(),
    state: z.enum(['pending', 'usable', 'unusable']),
    code: z
      .string()
      .nullable()
      .meta({ description: 'Why it is unusable: a `photo.*` code of docs/errors.md' }),
    detail: z.string().nullable().meta({ description: 'What was wrong with it, and what to do' }),
  })
  .meta({ id: 'EnrichedPhoto' });

export const NeedsAttention = z
  .object({ code: z.string(), detail: z.string(), since: timestamp })
  .meta({ id: 'NeedsAttention', description: 'Waits for a person: see retry-now and fail' });

/** A revision's enrichment as the API shows it, at any moment of its life, out of Postgres alone. */
export const EnrichmentResource = z
  .object({
    marketplace: MarketplaceId,
    listingId: ListingId,
    revision: Revision,
    lane: Lane,
    state: RevisionState.meta({
      description:
        '`accepted`: worked on. `writing`: decided, being written back. `done`: has its outcome',
    }),
    outcome: Outcome.nullable(),
    reasons: z.array(Reason),
    fields: z.record(FieldName, ResourceField),
    photos: z.array(ResourcePhoto),
    safety: z.object({
      verdict: z.enum(['pass', 'hold', 'pending']).nullable().meta({
        description:
          '`hold`: nothing of a model is published before a person has looked. Null: ended unjudged',
      }),
      checks: z.array(SafetyCheck),
    }),
    costMicros: z.int().nullable().meta({
      description:
        'Micro-dollars that this revision paid for model calls; reused answers cost nothing',
    }),
    costUnknownReason: z.string().nullable(),
    timings: z.object({
      acceptedAt: timestamp,
      announcedAt: timestamp.nullable().meta({ description: 'The workflow engine had taken it' }),
      photosReadyAt: timestamp.nullable(),
      decidedAt: timestamp.nullable(),
      doneAt: timestamp.nullable(),
    }),
    needsAttention: NeedsAttention.nullable(),
    links: z.object({
      self: z.string().meta({ description: 'This revision' }),
      newest: z.string().meta({ description: "The listing's newest revision" }),
    }),
  })
  .meta({ id: 'Enrichment' });
export type EnrichmentResource = z.infer<typeof EnrichmentResource>;
