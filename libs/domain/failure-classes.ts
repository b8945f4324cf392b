/**
 * The closed list of what can go wrong with a model call. A class is decided where the failure is seen and
 * recorded with it; the next issue of the failover table refines the list (`docs/decisions`).
 * Free of zod: workflows import it, and what their bundle holds is evaluated anew for every run.
 */
export const FAILURE_CLASSES = [
  /** Withdrawn, superseded or out of time before anything was sent. */
  'cancelled',
  /** A reserved call whose answer nobody saw. */
  'attempt.lost',
  /** Our settings for the provider can't be used (its address, its key's characters): nothing was sent. */
  'config.invalid',
  /** Refused, unreachable, unresolvable: nothing was sent. */
  'net.connect',
  /** The connection broke after the request had gone. */
  'net.reset',
  /** No complete answer within the attempt's time. */
  'timeout',
  /** A 2xx that is no completion. */
  'wire.invalid',
  'policy.refusal',
  'policy.filter',
  /** A completion that says nothing usable: empty, cut by its length, no JSON, against the wire schema. */
  'out.unusable',
  /** The provider says that our request is wrong. */
  'req.invalid',
  'auth',
  'rate.limited',
  'srv.error',
  'unknown',
  /** Postgres, S3 or our own code failed; never the provider's. */
  'ours.infra',
  /** Nobody took the task from the provider's queue in time. */
  'queue.backlog',
] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/**
 * What is done about a failure:
 * - `again`: the same request to the same provider once more
 * - `next`: the plan's next provider
 * - `human`: no other model is asked; the listing is held for a person
 * - `stop`: the revision is no longer worked on
 */
export const FAILOVER_ACTIONS = ['again', 'next', 'human', 'stop'] as const;
export type FailoverAction = (typeof FAILOVER_ACTIONS)[number];
