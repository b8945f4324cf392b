import { z } from 'zod';

/** What the bench tells the marketplace's process: to hold every write-back from now on, or to answer again. */
export const MarketplaceRequest = z.object({ kind: z.enum(['hang', 'answer']) });
export type MarketplaceRequest = z.infer<typeof MarketplaceRequest>;

/** What the marketplace's process tells the bench. */
export const MarketplaceMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), origin: z.url() }),
  z.object({
    kind: z.literal('written_back'),
    marketplace: z.string(),
    listingId: z.string(),
    outcome: z.string(),
    /** When its last byte had arrived, as `epochMs` says it. */
    atMs: z.number(),
    /** The same key had arrived before: nothing was applied. */
    repeated: z.boolean(),
    /** Of all that a listing's document says besides whose it is: the same job gives the same. */
    fingerprint: z.string(),
  }),
]);
export type MarketplaceMessage = z.infer<typeof MarketplaceMessage>;
