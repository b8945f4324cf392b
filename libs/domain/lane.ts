import { z } from 'zod';
import { LANES } from './lane-timings.js';

/** A lane as it comes in from outside. */
export const Lane = z.enum(LANES);
export type Lane = z.infer<typeof Lane>;
