/**
 * The closed list of what can go wrong with a model call. A class is decided where the failure is seen and recorded
 * with it; what follows from it is `failure-rules.ts`. Numbers are the rows of `docs/failover.md`.
 * Free of zod: workflows import it, and what their bundle holds is evaluated anew for every run.
 */
export const FAILURE_CLASSES = [
  /** 1. Withdrawn, superseded or out of time before anything was sent. */
  'cancelled',
  /** 2. A reserved call whose answer nobody saw. */
  'attempt.lost',
  /** 3. The provider's name can't be resolved: nothing was sent. */
  'net.dns',
  /** 4. Refused, unreachable, no connection in time: nothing was sent. */
  'net.connect',
  /** 5. The provider's certificate or TLS is wrong: nothing was sent. */
  'net.tls',
  /** 6. The connection broke after the request had gone, before headers. */
  'net.reset',
  /** 7. No headers within the attempt's time. */
  'timeout.headers',
  /** 8. Headers, then a stall or a drip beyond the attempt's time. */
  'timeout.body',
  /** 9. The body was cut, or its JSON was. */
  'net.cut',
  /** 10. A 2xx that is HTML, text or nothing. */
  'wire.not_json',
  /** 11. A 2xx whose JSON is an error without a class of its own. */
  'wire.error_in_200',
  /** 12. A 2xx without a choice, or that ended in a way that nobody knows. */
  'wire.no_choice',
  /** 13. Another model answered than was asked. */
  'wire.model_mismatch',
  /** 14. The reply to another request came once more. */
  'wire.duplicate',
  /** 15. The provider's filter stopped the request or the answer. */
  'policy.filter',
  /** 16. The model refused to answer. */
  'policy.refusal',
  /** 17. The answer was cut at its length limit. */
  'out.length',
  /** 18. The answer is empty. */
  'out.empty',
  /** 19. The answer is no JSON. */
  'out.not_json',
  /** 20. The answer is against the wire schema, all of it. */
  'out.schema',
  /** 23. The request is longer than the model takes. */
  'in.too_long',
  /** 24. The provider can't read an image. */
  'in.image',
  /** 25. The provider wanted to fetch an image, and could not. */
  'in.image_fetch',
  /** 26. The request, or an image in it, is too large. */
  'in.too_big',
  /** 27. The provider says that our request is wrong. */
  'req.invalid',
  /** 28. The provider refuses our key. */
  'auth',
  /** 28. The provider knows our key, which may not use the model, or not so. */
  'auth.model',
  /** 29. The account has no money or no quota left. */
  'quota.money',
  /** 30. The provider doesn't have the model, or no longer. */
  'model.gone',
  /** 31. The provider failed. */
  'srv.error',
  /** 32. The provider says that it is overloaded. */
  'srv.overloaded',
  /** 33. The provider limits our rate, and says for how long: at most a minute. */
  'rate.limited',
  /** 34. The provider limits our rate, and says nothing usable about how long. */
  'rate.opaque',
  /** 35. The provider says that the request conflicts with another. */
  'srv.conflict',
  /** 36. A ceiling or a budget doesn't allow the call. */
  'budget',
  /** 37. The provider is drained, paused or cooling, or our tokens of it are used up: nothing was tried. */
  'skipped',
  /** 39. Anything else that the provider's own request threw. */
  'unknown',
  /** 40. Postgres, S3 or our own code failed; never the provider's. */
  'ours.infra',
  /** 41. Nobody took the task from the provider's queue in time. */
  'queue.backlog',
  /** 43. Our settings for the provider can't be used (its address, its key's characters): nothing was sent. */
  'config.invalid',
] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/**
 * What is done about a failure:
 * - `again`: the same request to the same provider once more
 * - `changed`: another request (`request-change.ts`) to the same provider, as an activity of its own
 * - `next`: the plan's next provider
 * - `human`: no other model is asked; the listing is held for a person
 * - `stop`: the revision is no longer worked on
 */
export const FAILOVER_ACTIONS = ['again', 'changed', 'next', 'human', 'stop'] as const;
export type FailoverAction = (typeof FAILOVER_ACTIONS)[number];
