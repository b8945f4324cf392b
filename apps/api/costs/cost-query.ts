import { z } from 'zod';
import { COST_DIMENSIONS, type CostDimension } from '#libs/db/costs/read-costs';
import { MarketplaceId } from '#libs/domain/listing';

/** Longest range of one question: a leap year. */
const MOST_DAYS = 366;

const DAY_MS = 24 * 60 * 60 * 1_000;

const day = (description: string) =>
  z.iso.date({ error: 'must be a day such as 2026-11-24', abort: true }).meta({ description });

const dimensions: ReadonlySet<string> = new Set(COST_DIMENSIONS);
const isDimension = (name: string): name is CostDimension => dimensions.has(name);

/** Names of dimensions with commas between. */
const By = z
  .string('must be given once')
  .transform((text, context) => {
    const names = text.split(',');
    const known = names.filter(isDimension);
    if (known.length < names.length || new Set(names).size < names.length) {
      const message = `must be names out of ${COST_DIMENSIONS.join(', ')}, with commas between, each once`;
      context.addIssue({ code: 'custom', message });
    }
    return known;
  })
  .meta({
    description: `A row for each combination of these: \`${COST_DIMENSIONS.join('`, `')}\`, with commas between. Default: the total alone`,
    openapi: { type: 'string', examples: ['day,provider'] },
  });

/** Query of `GET /v1/costs`. */
export const CostQuery = z
  .strictObject({
    from: day('First day, UTC'),
    to: day(`Last day, UTC; it is included. At most ${MOST_DAYS} days from the first`),
    by: By.default([]),
    marketplace: MarketplaceId.optional().meta({
      description: "Default: the key's own marketplace; every one for a key of the role `operator`",
    }),
  })
  .superRefine(({ from, to }, context) => {
    const days = daysOf({ from, to });
    if (days < 1) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'is before ?from' });
    } else if (days > MOST_DAYS) {
      const message = `is more than ${MOST_DAYS} days from ?from; ask for a part at a time`;
      context.addIssue({ code: 'custom', path: ['to'], message });
    }
  });
export type CostQuery = z.infer<typeof CostQuery>;

function daysOf({ from, to }: Pick<CostQuery, 'from' | 'to'>): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** The moments that the days of a query begin and end at. */
export function momentsOf(query: Pick<CostQuery, 'from' | 'to'>): {
  readonly from: Date;
  readonly before: Date;
} {
  // A day alone is read as midnight UTC.
  return { from: new Date(query.from), before: new Date(Date.parse(query.to) + DAY_MS) };
}
