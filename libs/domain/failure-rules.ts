import type { FailureClass } from './failure-classes.js';
import type { RequestChange } from './request-change.js';

/**
 * What follows from a failure, by its class: the failover table. `docs/failover.md` is the same for people, and held
 * against this by a test; where it differs from what we set out with, `docs/decisions` says why. Applied where the
 * failure is seen (`failover.ts`): the verdict travels, so a changed rule touches no replay.
 * Free of zod: workflows import it.
 */
export interface FailureRule {
  /** Rows of `docs/failover.md`. */
  readonly rows: readonly number[];
  readonly action: RuleAction;
  /** Whether it uses up one of the tries that the provider has; what says nothing of the provider is free. */
  readonly tries: 'counted' | 'free';
  /** What is changed, where that is the action. */
  readonly change?: RequestChange;
  /** Least and most to wait before `again`, in ms; without it the engine's own back-off. */
  readonly pauseMs?: readonly [number, number];
  readonly health: HealthEffect;
  readonly billed: Billed;
}

/** What is done next, before it is known how many tries are left and how much time. */
export type RuleAction =
  /** The same request once more, at the same provider; next, where tries or the lane's patience are used up. */
  | 'again'
  /** As `again`, but only after a wait that the provider asked for; next, where it asked for none. */
  | 'again_as_asked'
  /** The same provider, asked otherwise (`change`); next, where the request can't be changed so. */
  | 'changed'
  /** The plan's next provider. */
  | 'next'
  /** A person; never another model. */
  | 'human'
  /** The revision is no longer worked on. */
  | 'stop';

/** What a failure says of the provider's health. */
export type HealthEffect =
  | { readonly kind: 'none' }
  /** Counts towards tripping. */
  | { readonly kind: 'failure'; readonly scope: HealthScope }
  /** The answers are bad, not the service: counted apart. */
  | { readonly kind: 'quality' }
  /** Rests at once: for the wait that it asked for, else for `ms`, doubled each time up to `longestMs`. */
  | {
      readonly kind: 'cool';
      readonly scope: HealthScope;
      readonly ms: number;
      readonly longestMs: number;
    }
  /** Out until a person clears it, at the `after`th time within `withinMs`. */
  | {
      readonly kind: 'pause';
      readonly scope: HealthScope;
      readonly after: number;
      readonly withinMs: number;
    };

/**
 * What shares the trouble: everything at that address, every model of the account, the one model, or what one profile
 * asks for one capability. Of the last, failures count where they are in a row and of different listings.
 */
export type HealthScope = 'host' | 'account' | 'model' | 'profile';

/** Whether the provider may charge for the call; of a `maybe` the reservation's cost is taken as spent. */
export type Billed = 'no' | 'yes' | 'maybe';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const NONE: HealthEffect = { kind: 'none' };
const QUALITY: HealthEffect = { kind: 'quality' };
const HOST_FAILED: HealthEffect = { kind: 'failure', scope: 'host' };
const MODEL_FAILED: HealthEffect = { kind: 'failure', scope: 'model' };

function cool(scope: HealthScope, ms: number, longestMs: number): HealthEffect {
  return { kind: 'cool', scope, ms, longestMs };
}

/** Without a number of times: at once. */
function pause(scope: HealthScope, after = 1, withinMs = MINUTE): HealthEffect {
  return { kind: 'pause', scope, after, withinMs };
}

/** A failure that is dealt with at the next provider. */
function next(row: number, health: HealthEffect, billed: Billed): FailureRule {
  return { rows: [row], action: 'next', tries: 'counted', health, billed };
}

/** A failure that is worth a second try at the same provider. */
function again(
  row: number,
  health: HealthEffect,
  billed: Billed,
  pauseMs?: readonly [number, number],
): FailureRule {
  const rule = { rows: [row], action: 'again', tries: 'counted', health, billed } as const;
  return pauseMs === undefined ? rule : { ...rule, pauseMs };
}

/** A failure that the same request would meet again, and another may not. */
function changed(
  row: number,
  change: RequestChange,
  health: HealthEffect,
  billed: Billed,
): FailureRule {
  return { rows: [row], action: 'changed', change, tries: 'counted', health, billed };
}

/** Nothing was sent, or nothing of it is the provider's. */
function free(row: number, action: RuleAction, billed: Billed): FailureRule {
  return { rows: [row], action, tries: 'free', health: NONE, billed };
}

/** A refusal stands: a laxer model must not be shopped for. */
function human(row: number, billed: Billed): FailureRule {
  return { rows: [row], action: 'human', tries: 'counted', health: NONE, billed };
}

export const FAILURE_RULES: Readonly<Record<FailureClass, FailureRule>> = {
  cancelled: free(1, 'stop', 'maybe'),
  'attempt.lost': free(2, 'again', 'maybe'),

  'net.dns': again(3, HOST_FAILED, 'no', [250, 500]),
  'net.connect': again(4, HOST_FAILED, 'no', [250, 500]),
  'net.tls': next(5, pause('host'), 'no'),
  'net.reset': again(6, HOST_FAILED, 'maybe'),
  'timeout.headers': next(7, MODEL_FAILED, 'maybe'),
  'timeout.body': next(8, MODEL_FAILED, 'maybe'),
  'net.cut': again(9, HOST_FAILED, 'maybe'),

  'wire.not_json': next(10, cool('host', MINUTE, MINUTE), 'no'),
  'wire.error_in_200': again(11, MODEL_FAILED, 'maybe', [1 * SECOND, 2 * SECOND]),
  'wire.no_choice': next(12, MODEL_FAILED, 'maybe'),
  'wire.model_mismatch': next(13, pause('model', 3, HOUR), 'yes'),
  'wire.duplicate': again(14, QUALITY, 'maybe'),

  'policy.filter': human(15, 'maybe'),
  'policy.refusal': human(16, 'yes'),

  'out.length': changed(17, 'more_output', QUALITY, 'yes'),
  'out.empty': again(18, QUALITY, 'yes'),
  'out.not_json': changed(19, 'format_restated', QUALITY, 'yes'),
  'out.schema': changed(20, 'format_restated', QUALITY, 'yes'),

  'in.too_long': changed(23, 'less_input', NONE, 'no'),
  'in.image': changed(24, 'without_photos', NONE, 'no'),
  'in.image_fetch': next(25, NONE, 'no'),
  'in.too_big': changed(26, 'smaller_photos', NONE, 'no'),

  'req.invalid': next(27, pause('profile', 3, HOUR), 'no'),
  auth: next(28, pause('account', 2, MINUTE), 'no'),
  'auth.model': next(28, pause('model', 2, MINUTE), 'no'),
  'quota.money': next(29, pause('account'), 'no'),
  'model.gone': next(30, pause('model'), 'no'),

  'srv.error': again(31, MODEL_FAILED, 'maybe', [1 * SECOND, 2 * SECOND]),
  'srv.overloaded': next(32, cool('model', 15 * SECOND, 5 * MINUTE), 'no'),
  'rate.limited': {
    ...again(33, cool('model', 5 * SECOND, MINUTE), 'no'),
    action: 'again_as_asked',
  },
  'rate.opaque': next(34, cool('model', 5 * SECOND, MINUTE), 'no'),
  'srv.conflict': again(35, NONE, 'no', [1 * SECOND, 1 * SECOND]),

  budget: free(36, 'next', 'no'),
  skipped: free(37, 'next', 'no'),

  unknown: next(39, MODEL_FAILED, 'maybe'),
  'ours.infra': free(40, 'again', 'no'),
  'queue.backlog': free(41, 'next', 'no'),
  'config.invalid': next(43, NONE, 'no'),
};
