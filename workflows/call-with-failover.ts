import { isCancellation } from '@temporalio/workflow';
import type { IngestResult } from '#libs/domain/contract';
import type { CapabilityResult } from '#libs/domain/decide/decide';
import type { Lane } from '#libs/domain/lane-timings';
import type { Capability } from '#libs/domain/profile';
import type { ListingInbox } from './listing-inbox.js';
import { PlanWalk, type PlanMove, type PlanStep } from './plan-walk.js';
import { endOfStep } from './step-end.js';
import { isForNewLane } from './step-scope.js';
import { waitBeforeRetry } from './wait-before-retry.js';

/** Nothing of this capability is under way any more, and another run goes on with it from the rows. */
export interface HandedOver {
  readonly kind: 'handed_over';
}

/** How one capability asks, and what it makes of an answer. */
export interface Asking<Answer> {
  readonly ask: (step: PlanStep, lane: Lane) => Promise<Answer>;
  /** Puts an answer right that broke a rule; undefined where nothing is to be put right. */
  readonly repair?: (
    answer: Answer,
    step: PlanStep,
  ) => Promise<CapabilityResult<Answer> | HandedOver> | undefined;
}

/**
 * Failover over the pinned plan (`PlanWalk`) until a provider answers. Tries at one provider are the engine's retries.
 * One loop and few promises: each costs some 40 µs of every run, for the SDK keeps a stack trace of it.
 */
export async function callWithFailover<Answer>(
  capability: Capability,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  { ask, repair }: Asking<Answer>,
): Promise<CapabilityResult<Answer> | HandedOver> {
  const walk = new PlanWalk(capability, ingest);
  for (;;) {
    const { lane } = inbox.newest;
    const move = walk.next({ nowMs: Date.now(), lane, random: Math.random() });
    if (move.kind === 'end') return unanswered(capability, move);
    if (move.kind === 'wait') {
      const end = await waitBeforeRetry(capability, ingest, inbox, move.waitMs, move.last);
      if (end === 'hand_over') return { kind: 'handed_over' };
      if (end === 'deadline') return unanswered(capability, { ...move, why: 'unavailable' });
      continue;
    }
    let answer: Answer;
    try {
      answer = await inbox.steps.run(() => ask(move.step, lane));
    } catch (error) {
      if (isForNewLane(error, inbox, lane)) continue;
      if (isCancellation(error)) throw error;
      walk.note(endOfStep(error), Date.now());
      continue;
    }
    return repair?.(answer, move.step) ?? { kind: 'answered', answer };
  }
}

function unanswered<Answer>(
  capability: Capability,
  { why, last }: Pick<Extract<PlanMove, { kind: 'end' }>, 'why' | 'last'>,
): CapabilityResult<Answer> {
  return {
    kind: 'unanswered',
    reason: { code: `${capability}.${why}`, detail: `${last.class}: ${last.message}` },
  };
}
