import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ListingId, MarketplaceId, Revision } from '#libs/domain/listing';
import { SANDBOX_MARKETPLACE } from '../marketplaces-file.js';

/** How `script/why` is used. */
export const WHY_USAGE = `Usage: ./script/why LISTING [--marketplace ${SANDBOX_MARKETPLACE}] [--revision N]
Prints why the model calls of a listing's newest revision, or of revision N, went where they went.
Asks the stack that runs here, or the Garnish at GARNISH_API_URL with the key GARNISH_API_KEY.`;

const Arguments = z.object({
  listingId: ListingId,
  marketplace: MarketplaceId,
  revision: z
    .string()
    .regex(/^\d{1,16}$/, 'a revision is a whole number from 1 on')
    .transform(Number)
    .pipe(Revision)
    .optional(),
});

/** What the person asked for. */
export type WhyArguments = z.infer<typeof Arguments>;

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readWhyArguments(args: readonly string[]): WhyArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      marketplace: { type: 'string', default: SANDBOX_MARKETPLACE },
      revision: { type: 'string' },
    },
  });
  const [listingId, ...more] = positionals;
  if (listingId === undefined) throw new Error('Which listing?');
  if (more.length > 0) throw new Error(`One listing at a time, not also ${more.join(', ')}.`);
  const parsed = Arguments.safeParse({ ...values, listingId });
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
