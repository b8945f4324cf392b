import { z } from 'zod';
import { FAILOVER_ACTIONS, FAILURE_CLASSES } from './failure-classes.js';

export const FailureClass = z.enum(FAILURE_CLASSES);
export type FailureClass = z.infer<typeof FailureClass>;

export const FailoverAction = z.enum(FAILOVER_ACTIONS);
export type FailoverAction = z.infer<typeof FailoverAction>;

/** A failure as seen, decided and recorded; travels in `ApplicationFailure.details[0]`. */
export const Verdict = z.object({
  class: FailureClass,
  action: FailoverAction,
  provider: z.string(),
  model: z.string(),
  /** A sentence for people; never seller text, never a key. */
  message: z.string(),
  status: z.number().int().nullable(),
  callId: z.string().nullable(),
  /** How long to wait before `again`; null leaves it to the retry policy. */
  waitMs: z.number().nullable(),
});
export type Verdict = z.infer<typeof Verdict>;
