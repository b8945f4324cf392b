import { z } from 'zod';
import { CheckVerdict } from './decision.js';

/** A safety check with its evidence, as it is shown and written back. */
export const SafetyCheck = CheckVerdict.extend({
  quote: z.string().nullable(),
  photo: z.string().nullable(),
}).meta({ id: 'SafetyCheck' });
export type SafetyCheck = z.infer<typeof SafetyCheck>;

/** What is left of a model's safety answer after our rules: each check that it could judge. */
export const SafetyAnswer = z.object({ checks: z.array(SafetyCheck) });
export type SafetyAnswer = z.infer<typeof SafetyAnswer>;
