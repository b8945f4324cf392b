import type { FailoverAction, FailureClass } from './failure-classes.js';
import { FAILURE_RULES, type FailureRule } from './failure-rules.js';
import { LANE_TIMINGS, type Lane } from './lane-timings.js';
import type { RequestChange } from './request-change.js';

/** Two tries a provider and round of the plan, counted in call rows. */
export const TRIES_PER_PROVIDER = 2;
/** A provider at which so many calls of one round were lost (reserved, never answered) is left for the next. */
export const LOST_CALLS_PER_PROVIDER = 3;

/** Whether a failure of this class counts against the provider's tries. */
export function usesTry(failureClass: FailureClass): boolean {
  return FAILURE_RULES[failureClass].tries === 'counted';
}

/**
 * Decides what follows a failure, as far as class and tries say it. A policy refusal never goes on to another model:
 * a laxer one must not be shopped for.
 * @param triesUsed tries used at this provider in this round of the plan, this failure included
 */
export function actionAfter(failureClass: FailureClass, triesUsed: number): FailoverAction {
  const { action, tries } = FAILURE_RULES[failureClass];
  if (action === 'next' || action === 'human' || action === 'stop') return action;
  if (tries === 'counted' && triesUsed >= TRIES_PER_PROVIDER) return 'next';
  return action === 'changed' ? 'changed' : 'again';
}

/** The attempt that failed. */
export interface FailedTry {
  readonly lane: Lane;
  /** Tries used at this provider in this round of the plan, this one included. */
  readonly triesUsed: number;
  /** How long the request took until it failed, in ms. */
  readonly tookMs: number;
  /** What can be changed about the request; nothing where it has been changed already. */
  readonly possibleChanges: readonly RequestChange[];
}

/** What is done next. */
export interface NextMove {
  readonly action: FailoverAction;
  /** With `changed` what is changed, else null. */
  readonly change: RequestChange | null;
  /**
   * With `again` how long to wait before, in ms, null leaving it to the engine's back-off; else the wait that the
   * provider asked for, null where it asked for none that is usable.
   */
  readonly waitMs: number | null;
}

/**
 * The longest wait between two tries, in ms. With a seller looking on, another provider is asked instead of waiting
 * for longer than asking it takes anyway; the others wait as long as a provider's word on it is believed.
 */
const LONGEST_PAUSE_MS: Readonly<Record<Lane, number>> = {
  interactive: 2_000,
  standard: 60_000,
  backfill: 60_000,
};
/** Those that were told the same wait come back up to a fifth later, spread. */
const SPREAD = 0.2;
/** Room that a second try needs: twice what is typical, for which the failed one stands. */
const ROOM = 2;

/**
 * Decides what follows a failure. `again` needs a try that is left, a wait that the lane has the patience for, and
 * room for another try in the time that the lane gives one provider: it would be cut, and paid, otherwise. `changed`
 * needs a try that is left and a request that can be changed so; its time is its own.
 * @param askedWaitMs the wait that the provider asked for; null where it asked for none that is usable
 * @param random in [0, 1)
 */
export function decideAfter(
  failureClass: FailureClass,
  askedWaitMs: number | null,
  failed: FailedTry,
  random: number,
): NextMove {
  const action = actionAfter(failureClass, failed.triesUsed);
  const rule = FAILURE_RULES[failureClass];
  if (action === 'changed') {
    return rule.change !== undefined && failed.possibleChanges.includes(rule.change)
      ? { action, change: rule.change, waitMs: null }
      : { action: 'next', change: null, waitMs: askedWaitMs };
  }
  if (action !== 'again') return { action, change: null, waitMs: askedWaitMs };
  if (rule.tries === 'free') return { action, change: null, waitMs: null };
  const waitMs = pauseBefore(rule, askedWaitMs, random);
  const pauseMs = waitMs ?? 0;
  const left = LANE_TIMINGS[failed.lane].providerPatienceMs - failed.tookMs - pauseMs;
  const hasRoom = left >= ROOM * failed.tookMs;
  const isAsked = rule.action === 'again' || askedWaitMs !== null;
  // The spread is ours; it turns no bearable wait into an unbearable one.
  const isBearable = (askedWaitMs ?? pauseMs) <= LONGEST_PAUSE_MS[failed.lane];
  return isAsked && isBearable && hasRoom
    ? { action: 'again', change: null, waitMs }
    : { action: 'next', change: null, waitMs: askedWaitMs };
}

function pauseBefore(
  { pauseMs }: FailureRule,
  askedWaitMs: number | null,
  random: number,
): number | null {
  if (askedWaitMs !== null) return Math.round(askedWaitMs * (1 + SPREAD * random));
  if (pauseMs === undefined) return null;
  const [least, most] = pauseMs;
  return Math.round(least + (most - least) * random);
}

/** The least that is waited for a rest's end, doubled each round: whoever looks again too soon only fills histories. */
const LEAST_WAIT_FOR_REST_MS = 2_000;
const LONGEST_LEAST_WAIT_MS = 60_000;

const FIRST_WAIT_REFUSED_MS = 2_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** A round of the plan in which every provider failed. */
export interface ExhaustedRound {
  /** From 1. */
  readonly round: number;
  /** Class of the last failure. */
  readonly lastClass: string;
  /** In how many ms the first of its providers is worth asking again; null where none said so. */
  readonly firstRestMs: number | null;
}

/**
 * Row 38: how long to wait before the plan is tried again with fresh tries. Until the first rest ends where one is
 * known, and up to a fifth longer. Else 2 s at first where a provider refused connections (it is most likely
 * restarting), 15 s doubling to 15 min otherwise; +-20 % jitter, so that an outage's waiters don't come back as one.
 * @param random in [0, 1)
 */
export function waitAfterExhaustedPlan(
  { round, lastClass, firstRestMs }: ExhaustedRound,
  random: number,
): number {
  if (firstRestMs !== null) return waitForRest(round, firstRestMs, random);
  if (lastClass !== 'net.connect') return doubledWait(round, random);
  return round === 1 ? jittered(FIRST_WAIT_REFUSED_MS, random) : doubledWait(round - 1, random);
}

function waitForRest(round: number, restMs: number, random: number): number {
  const least = Math.min(LEAST_WAIT_FOR_REST_MS * 2 ** (round - 1), LONGEST_LEAST_WAIT_MS);
  const waitMs = Math.min(Math.max(restMs, least), LONGEST_WAIT_MS);
  return Math.round(waitMs * (1 + SPREAD * random));
}

/**
 * How long to wait before the same provider is asked again, where our own outage outlasted the engine's retries.
 * @param outages how often that has happened at this provider in this round, from 1
 * @param random in [0, 1)
 */
export function waitInOwnOutage(outages: number, random: number): number {
  return doubledWait(outages, random);
}

function doubledWait(time: number, random: number): number {
  return jittered(Math.min(FIRST_WAIT_MS * 2 ** (time - 1), LONGEST_WAIT_MS), random);
}

function jittered(ms: number, random: number): number {
  return Math.round(ms * (0.8 + 0.4 * random));
}
