import { z } from 'zod';

/** A switch that everyNth request of the listing API (1: each) meets. */
const everyNth = z.number().int().min(1).max(1_000_000).default(1);

/**
 * `before_applying`: the document isn't applied when the fault acts; a hanging or failing request never applies
 * it. `after_applying`: it is applied and only the answer suffers, the worst case for whoever sent it.
 */
const moment = z.enum(['before_applying', 'after_applying']).default('before_applying');

/** How the listing API misbehaves, for tests and for people who want to watch Garnish cope. */
export const FaultSetting = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('none') }),
  /** Answers `latencyMs` late. */
  z.object({
    mode: z.literal('slow'),
    latencyMs: z.number().int().min(0).max(600_000).default(2_000),
    everyNth,
    moment,
  }),
  /** Answers `status`, with `Retry-After` where given. */
  z.object({
    mode: z.literal('failing'),
    status: z.number().int().min(400).max(599).default(503),
    retryAfterSeconds: z.number().int().min(0).max(86_400).optional(),
    latencyMs: z.number().int().min(0).max(600_000).default(0),
    everyNth,
    moment,
  }),
  /** Takes the request and never answers. */
  z.object({ mode: z.literal('hanging'), everyNth, moment }),
  /**
   * The seller changes the listing just as the document arrives: a new revision, announced, and 412. Every
   * second one by default, or no revision would ever be written back.
   */
  z.object({ mode: z.literal('changing'), everyNth: z.number().int().min(2).default(2) }),
]);
export type FaultSetting = z.infer<typeof FaultSetting>;
