import { z } from 'zod';
import { FAILOVER_ACTIONS, FAILURE_CLASSES } from './failure-classes.js';
import { REQUEST_CHANGES } from './request-change.js';

export const FailureClass = z.enum(FAILURE_CLASSES);
export type FailureClass = z.infer<typeof FailureClass>;

export const FailoverAction = z.enum(FAILOVER_ACTIONS);
export type FailoverAction = z.infer<typeof FailoverAction>;

/** A failure as seen, decided and recorded; travels in `ApplicationFailure.details[0]`. */
export const Verdict = z.object({
  /** Rows outlive versions: one whose class this version doesn't have is still read, and its action stands. */
  class: FailureClass.catch('unknown'),
  action: FailoverAction,
  provider: z.string(),
  model: z.string(),
  /** A sentence for people; never seller text, never a key. */
  message: z.string(),
  status: z.number().int().nullable(),
  callId: z.string().nullable(),
  /**
   * With `again` how long to wait before, null leaving it to the engine's back-off; else the wait that the provider
   * asked for, null where it asked for none that is usable. In ms.
   */
  waitMs: z.number().nullable(),
  /** With `changed` how the provider's next request differs. */
  change: z.enum(REQUEST_CHANGES).nullable().default(null),
});
export type Verdict = z.infer<typeof Verdict>;
