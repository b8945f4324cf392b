import { z } from 'zod';
import { Lane } from '#libs/domain/lane';
import { ListingId, MarketplaceId, Revision } from '#libs/domain/listing';
import { Outcome, RevisionState } from '#libs/domain/outcome';

/** A whole number in a query: text on the wire, an integer in the API's description. */
const wholeNumber = (
  target: z.ZodType<number, number>,
  description: string,
  limits: { readonly minimum: number; readonly maximum?: number } = { minimum: 1 },
) =>
  z
    .string('must be given once')
    .regex(/^\d{1,16}$/, 'must be a whole number')
    .transform(Number)
    .pipe(target)
    .meta({ description, openapi: { type: 'integer', ...limits } });

const moment = (description: string) =>
  z.iso
    .datetime({ offset: true, error: 'must be a date and time such as 2026-11-24T13:37:00Z' })
    .transform((text) => new Date(text))
    .meta({ description, openapi: { type: 'string', format: 'date-time' } });

/** Path of everything that concerns one marketplace. */
export const MarketplacePath = z.object({ marketplace: MarketplaceId });
export type MarketplacePath = z.infer<typeof MarketplacePath>;

/** Path of everything that concerns one listing. */
export const ListingPath = z.object({ marketplace: MarketplaceId, listingId: ListingId });
export type ListingPath = z.infer<typeof ListingPath>;

/** Query of `GET …/enrichment`. */
export const ReadQuery = z.strictObject({
  revision: wholeNumber(Revision, 'Default: the newest').optional(),
});
export type ReadQuery = z.infer<typeof ReadQuery>;

/** Query of `DELETE …/enrichment`: without a revision, a late repeat could withdraw what came after it. */
export const WithdrawQuery = z.strictObject({
  revision: wholeNumber(Revision, 'Revisions up to this one are withdrawn'),
});
export type WithdrawQuery = z.infer<typeof WithdrawQuery>;

/** Body of `POST …/enrichment/fail`. */
export const Failure = z
  .strictObject({
    reason: z.string().trim().min(1).max(500).meta({
      description: 'For the people who look at the listing later; nothing of what the seller wrote',
    }),
  })
  .meta({ id: 'Failure' });
export type Failure = z.infer<typeof Failure>;

export const LARGEST_PAGE = 200;
const DEFAULT_PAGE = 50;

/** Query of `GET …/enrichments`; each filter that is there narrows. */
export const ListQuery = z.strictObject({
  state: RevisionState.optional(),
  outcome: Outcome.optional(),
  lane: Lane.optional(),
  acceptedAfter: moment('Accepted at this moment or later').optional(),
  acceptedBefore: moment('Accepted before this moment').optional(),
  needsAttention: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .meta({ description: 'Whether it waits for a person', openapi: { type: 'boolean' } })
    .optional(),
  limit: wholeNumber(z.int().min(1).max(LARGEST_PAGE), `Per page; ${DEFAULT_PAGE} by default`, {
    minimum: 1,
    maximum: LARGEST_PAGE,
  }).default(DEFAULT_PAGE),
  cursor: z.string().max(1_000).optional().meta({ description: '`next` of the page before' }),
});
export type ListQuery = z.infer<typeof ListQuery>;
