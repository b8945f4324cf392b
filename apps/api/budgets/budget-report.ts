import { z } from 'zod';

/** One daily budget as it stands. */
export const Budget = z
  .object({
    kind: z.enum(['provider', 'marketplace']),
    name: z.string().meta({ description: 'Id of the provider or the marketplace' }),
    micros: z.int().meta({ description: 'The budget of a day, in micro-dollars' }),
    drawnMicros: z.int().meta({
      description: 'What workers have drawn of it: spent, reserved, or in their hands',
    }),
    inHandMicros: z.int().meta({
      description:
        'Of that, what is in chunks that are not settled yet: what their calls do not take comes back within two minutes',
    }),
    leftMicros: z.int().meta({
      description: 'What can still be drawn; below 0 where calls cost more than was reserved',
    }),
  })
  .meta({ id: 'Budget' });

/** The answer of `GET /v1/budgets`. */
export const BudgetReport = z
  .object({
    day: z.iso.date().meta({ description: 'UTC' }),
    until: z.iso.datetime().meta({ description: 'When all of them begin anew' }),
    items: z.array(Budget).meta({ description: 'Empty where none is configured' }),
  })
  .meta({ id: 'BudgetReport' });
export type BudgetReport = z.infer<typeof BudgetReport>;
