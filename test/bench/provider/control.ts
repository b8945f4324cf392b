import { z } from 'zod';

/** The stub's calls so far, by their `X-Client-Request-Id`. */
export const CallCounts = z.object({
  /** Requests that arrived. */
  received: z.int(),
  /** Different ids among them: fewer than received means that a call was sent twice. */
  distinct: z.int(),
});
export type CallCounts = z.infer<typeof CallCounts>;

/** Body of `PUT /latency`. */
export const Latency = z.object({ latencyMs: z.int().min(0) });

/** What the stub's process tells the bench. */
export const ProviderMessage = z.object({ kind: z.literal('listening'), origin: z.url() });
export type ProviderMessage = z.infer<typeof ProviderMessage>;
