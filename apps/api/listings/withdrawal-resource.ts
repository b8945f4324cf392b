import { z } from 'zod';
import { ListingId, MarketplaceId, Revision } from '#libs/domain/listing';

/** Answer to a withdrawal: the same however often it is sent. */
export const WithdrawalResource = z
  .object({
    marketplace: MarketplaceId,
    listingId: ListingId,
    withdrawnThrough: Revision.meta({
      description:
        'No revision up to this one is enriched any more; outcomes that were there stand',
    }),
    links: z.object({ newest: z.string() }),
  })
  .meta({ id: 'Withdrawal' });
export type WithdrawalResource = z.infer<typeof WithdrawalResource>;
