import { z } from 'zod';
import { FIELD_NAMES } from '#libs/domain/fields/field-names';

const Reason = z.object({ code: z.string(), detail: z.string() });

const Field = z.object({
  label: z.string().nullable(),
  source: z.enum(['seller', 'model', 'rule', 'human']).nullable(),
  provider: z.string().nullable(),
  evidence: z
    .object({ kind: z.string(), quote: z.string().nullable(), photo: z.string().nullable() })
    .nullable(),
  abstained: Reason.nullable(),
});

/** The part of the API's enrichment resource that is printed; `docs/openapi.json` has all of it. */
export const EnrichmentReply = z.object({
  listingId: z.string(),
  revision: z.int(),
  state: z.enum(['accepted', 'writing', 'done']),
  outcome: z.string().nullable(),
  reasons: z.array(Reason),
  fields: z.partialRecord(z.enum(FIELD_NAMES), Field),
  photos: z.array(
    z.object({
      id: z.string(),
      state: z.string(),
      code: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
  safety: z.object({
    verdict: z.string().nullable(),
    checks: z.array(
      z.object({
        category: z.string(),
        modality: z.string(),
        verdict: z.string(),
        quote: z.string().nullable(),
      }),
    ),
  }),
  costMicros: z.number().nullable(),
  costUnknownReason: z.string().nullable(),
  timings: z.object({ acceptedAt: z.iso.datetime(), doneAt: z.iso.datetime().nullable() }),
  needsAttention: Reason.nullable(),
});
export type EnrichmentReply = z.infer<typeof EnrichmentReply>;
