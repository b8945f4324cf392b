import { z } from 'zod';
import { COST_DIMENSIONS } from '#libs/db/costs/read-costs';
import { Lane } from '#libs/domain/lane';
import { Capability } from '#libs/domain/profile';

/** What some calls cost. Every call is in exactly one of the four counts, and they add up to `calls`. */
export const CostFigures = z
  .object({
    calls: z.int().meta({ description: 'Calls reserved in the range' }),
    knownCalls: z.int().meta({ description: 'Of these, calls whose cost is known' }),
    knownMicros: z.int().meta({ description: 'What those cost, in micro-dollars' }),
    unknownCalls: z.int().meta({
      description: 'Calls that ended and whose cost is not known: it comes on top of `knownMicros`',
    }),
    unknownMicros: z.int().meta({
      description: 'What those may have cost at most, by the estimate made when they were reserved',
    }),
    unknownReasons: z
      .array(z.object({ reason: z.string(), calls: z.int() }))
      .meta({ description: 'Why, most frequent first' }),
    maybeBilledCalls: z.int().meta({
      description: 'Calls that were sent and never answered; the provider may have billed them',
    }),
    maybeBilledMicros: z.int().meta({
      description: 'What those may have cost at most, by the estimate made when they were reserved',
    }),
    underWayCalls: z.int().meta({ description: 'Calls that have no end yet' }),
    underWayMicros: z.int().meta({ description: 'What those may cost at most, by that estimate' }),
    unpricedCalls: z.int().meta({
      description:
        'Of the calls whose cost is not known, those that are in none of the sums: their model had no price',
    }),
  })
  .meta({ id: 'CostFigures' });
export type CostFigures = z.infer<typeof CostFigures>;

/** The figures of one combination of what was asked for in `by`; only those members are there. */
export const CostGroup = CostFigures.extend({
  day: z.iso.date().optional().meta({ description: 'On which the calls were reserved, UTC' }),
  provider: z.string().optional(),
  marketplace: z.string().optional(),
  lane: Lane.nullable().optional().meta({
    description: 'In which the calls were reserved; null for calls from before lanes were kept',
  }),
  capability: Capability.optional(),
}).meta({ id: 'CostGroup' });
export type CostGroup = z.infer<typeof CostGroup>;

/** The answer of `GET /v1/costs`. */
export const CostReport = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    marketplace: z.string().nullable().meta({ description: 'Whose calls; null: all' }),
    by: z.array(z.enum(COST_DIMENSIONS)),
    total: CostFigures,
    groups: z.array(CostGroup).meta({
      description: 'In the order of `by`. A combination without calls has none',
    }),
  })
  .meta({ id: 'CostReport' });
export type CostReport = z.infer<typeof CostReport>;
