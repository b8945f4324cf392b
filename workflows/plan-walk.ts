import type { IngestResult } from '#libs/domain/contract';
import { waitAfterExhaustedPlan, waitInOwnOutage } from '#libs/domain/failover';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import type { Capability, PlannedProvider } from '#libs/domain/profile';
import type { RequestChange } from '#libs/domain/request-change';
import type { StepEnd } from './step-end.js';

/** What is asked of one provider. */
export interface PlanStep {
  readonly planned: PlannedProvider;
  readonly round: number;
  /** How the request differs from the capability's own. */
  readonly change?: RequestChange;
}

/** Why a capability comes to nothing. */
export type WhyUnanswered = 'stopped' | 'refused' | 'over_budget' | 'unavailable';

/** What is done next. */
export type PlanMove =
  | { readonly kind: 'ask'; readonly step: PlanStep }
  | { readonly kind: 'wait'; readonly waitMs: number; readonly last: StepEnd }
  | { readonly kind: 'end'; readonly why: WhyUnanswered; readonly last: StepEnd };

/** The moment of a decision, by the run's clock. */
export interface PlanMoment {
  readonly nowMs: number;
  readonly lane: Lane;
  /** In [0, 1). */
  readonly random: number;
}

const NOTHING_ASKED: StepEnd = {
  class: 'unknown',
  action: 'next',
  message: 'the plan is empty',
  waitMs: null,
  change: null,
};

/**
 * Walks over the pinned plan of one capability: each provider in turn, with a changed request where a verdict says so;
 * our own outage that outlasts the engine's retries is waited out and moves nobody to another one. What a failure means
 * was decided where it was seen and is only read here.
 *
 * When the plan is exhausted (row 38) it is begun again with fresh tries after a wait, which ends with the first rest
 * where one is known. The plan's baseline is left out until its lane's `baselineAfterMs`, unless nothing but budgets
 * keeps the others from being asked.
 *
 * Rounds are the revision's, not the run's: an earlier run, or this one before a person had the revision begun
 * again, may have used some. The last of those is taken up where it was: a provider that it hadn't come to is asked,
 * tries already used count, and stored answers and verdicts stand, unsent. If it comes to nothing the next round
 * begins at once, for the wait between the two was the earlier run's, or a person's word has ended it. Later waits go
 * on by the round's number: runs that are started again during an outage don't fall back to its first short waits.
 */
export class PlanWalk {
  private readonly plan: readonly PlannedProvider[];
  private readonly takenUp: number;
  private readonly acceptedAtMs: number;
  private round: number;
  private at = 0;
  private change: RequestChange | undefined;
  private outages = 0;
  private isOursToWaitFor = false;
  private leftOutBaseline = false;
  /** Of this round, in order. */
  private ends: { readonly end: StepEnd; readonly seenAtMs: number }[] = [];
  private last = NOTHING_ASKED;

  constructor(capability: Capability, ingest: Extract<IngestResult, { kind: 'ready' }>) {
    this.plan = ingest.plan[capability];
    this.takenUp = ingest.roundsUsed[capability];
    this.acceptedAtMs = Date.parse(ingest.acceptedAt);
    this.round = Math.max(this.takenUp, 1);
  }

  /** Takes note of how the step that was asked for last has failed. */
  note(end: StepEnd, nowMs: number): void {
    this.last = end;
    if (end.class === 'ours.infra') {
      this.outages += 1;
      this.isOursToWaitFor = true;
      return;
    }
    if (end.action === 'changed' && end.change !== null && this.change === undefined) {
      this.change = end.change;
      return;
    }
    this.ends.push({ end, seenAtMs: nowMs });
    this.goOnWith(this.at + 1);
  }

  next(moment: PlanMoment): PlanMove {
    const { last } = this;
    if (this.isOursToWaitFor) {
      this.isOursToWaitFor = false;
      return { kind: 'wait', waitMs: waitInOwnOutage(this.outages, moment.random), last };
    }
    if (last.action === 'stop') return { kind: 'end', why: 'stopped', last };
    if (last.action === 'human') return { kind: 'end', why: 'refused', last };
    const planned = this.provider(moment);
    if (planned !== undefined) return { kind: 'ask', step: this.stepTo(planned) };
    if (this.isOverBudget()) return { kind: 'end', why: 'over_budget', last };
    const exhausted = {
      round: this.round,
      lastClass: last.class,
      firstRestMs: this.firstRest(moment),
    };
    const mayBeginAtOnce = this.round === this.takenUp;
    const waitMs = Math.min(
      waitAfterExhaustedPlan(exhausted, moment.random),
      this.leftOutBaseline ? this.untilBaseline(moment) : Infinity,
    );
    this.beginRound();
    return mayBeginAtOnce ? this.next(moment) : { kind: 'wait', waitMs, last };
  }

  private stepTo(planned: PlannedProvider): PlanStep {
    const { round, change } = this;
    return change === undefined ? { planned, round } : { planned, round, change };
  }

  /** The provider whose turn it is. */
  private provider(moment: PlanMoment): PlannedProvider | undefined {
    for (;;) {
      const planned = this.plan[this.at];
      const isLeftOut = planned?.baseline === true && this.untilBaseline(moment) > 0;
      if (!isLeftOut || this.isOverBudget()) return planned;
      this.leftOutBaseline = true;
      this.goOnWith(this.at + 1);
    }
  }

  private goOnWith(index: number): void {
    this.at = index;
    this.change = undefined;
    this.outages = 0;
  }

  private beginRound(): void {
    this.round += 1;
    this.ends = [];
    this.leftOutBaseline = false;
    this.goOnWith(0);
  }

  /** Row 36: whether nothing but budgets kept this round's providers from being asked. */
  private isOverBudget(): boolean {
    return this.ends.length > 0 && this.ends.every(({ end }) => end.class === 'budget');
  }

  /** In how many ms the baseline may be asked; infinite where its lane never asks it. */
  private untilBaseline({ nowMs, lane }: PlanMoment): number {
    const { baselineAfterMs } = LANE_TIMINGS[lane];
    return baselineAfterMs === null ? Infinity : this.acceptedAtMs + baselineAfterMs - nowMs;
  }

  /** In how many ms the first of the providers that rest is worth asking again. */
  private firstRest({ nowMs }: PlanMoment): number | null {
    const rests = this.ends.flatMap(({ end, seenAtMs }) =>
      end.waitMs === null || end.class === 'budget' ? [] : [seenAtMs + end.waitMs - nowMs],
    );
    return rests.length === 0 ? null : Math.max(0, Math.min(...rests));
  }
}
