import { isCancellation } from '@temporalio/workflow';
import type { IngestResult } from '#libs/domain/contract';
import type { CapabilityResult } from '#libs/domain/decide/decide';
import { waitAfterExhaustedPlan, waitInOwnOutage } from '#libs/domain/failover';
import type { Lane } from '#libs/domain/lane-timings';
import type { Capability, PlannedProvider } from '#libs/domain/profile';
import { inNewestLane } from './in-newest-lane.js';
import type { ListingInbox } from './listing-inbox.js';
import { endOfStep, type StepEnd } from './step-end.js';
import { waitBeforeRetry } from './wait-before-retry.js';

/** Asks one provider, in one round of the plan. */
export type AskProvider<Answer> = (
  planned: PlannedProvider,
  round: number,
  lane: Lane,
) => Promise<Answer>;

/** Nothing of this capability is under way any more, and another run goes on with it from the rows. */
export interface HandedOver {
  readonly kind: 'handed_over';
}

/** What one provider, or one round of the plan, came to. */
type Asked<Answer> =
  CapabilityResult<Answer> | HandedOver | { readonly kind: 'failed'; readonly last: StepEnd };

/**
 * Failover over the pinned plan: each provider in turn until one answers. Tries at one provider are the engine's
 * retries; what a failure means was decided where it was seen and is only read here. When the plan is exhausted the
 * run waits, durably and visibly, and begins it again with fresh tries, until the lane's deadline.
 *
 * Rounds are the revision's, not the run's: an earlier run, or this one before a person had the revision begun
 * again, may have used some. The last of those is taken up where it was: a provider that it hadn't come to is asked,
 * tries already used count, and stored answers and verdicts stand, unsent. If it comes to nothing the next round
 * begins at once, for the wait between the two was the earlier run's, or a person's word has ended it. Later waits go
 * on by the round's number: runs that are started again during an outage don't fall back to its first short waits.
 */
export async function callWithFailover<Answer>(
  capability: Capability,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  ask: AskProvider<Answer>,
): Promise<CapabilityResult<Answer> | HandedOver> {
  const takenUp = ingest.roundsUsed[capability];
  for (let round = Math.max(takenUp, 1); ; round += 1) {
    const asked = await askInTurn(capability, ingest, inbox, round, ask);
    if (asked.kind !== 'failed') return asked;
    if (round === takenUp) continue;
    const waitMs = waitAfterExhaustedPlan(round, asked.last.class, Math.random());
    const end = await waitBeforeRetry(capability, ingest, inbox, waitMs, asked.last);
    if (end === 'hand_over') return { kind: 'handed_over' };
    if (end === 'deadline') return unanswered(capability, 'unavailable', asked.last);
  }
}

/** One round of the plan. */
async function askInTurn<Answer>(
  capability: Capability,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  round: number,
  ask: AskProvider<Answer>,
): Promise<Asked<Answer>> {
  let last: StepEnd = { class: 'unknown', action: 'next', message: 'the plan is empty' };
  for (const planned of ingest.plan[capability]) {
    const asked = await askOne(capability, ingest, inbox, (lane) => ask(planned, round, lane));
    if (asked.kind !== 'failed') return asked;
    last = asked.last;
    if (last.action === 'stop') return unanswered(capability, 'stopped', last);
    if (last.action === 'human') return unanswered(capability, 'refused', last);
  }
  return { kind: 'failed', last };
}

/** One provider. Our own outage that outlasts the engine's retries is waited out: it moves nobody to another one. */
async function askOne<Answer>(
  capability: Capability,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  ask: (lane: Lane) => Promise<Answer>,
): Promise<Asked<Answer>> {
  for (let outages = 1; ; outages += 1) {
    let last: StepEnd;
    try {
      return { kind: 'answered', answer: await inNewestLane(inbox, ask) };
    } catch (error) {
      if (isCancellation(error)) throw error;
      last = endOfStep(error);
    }
    if (last.class !== 'ours.infra') return { kind: 'failed', last };
    const waitMs = waitInOwnOutage(outages, Math.random());
    const end = await waitBeforeRetry(capability, ingest, inbox, waitMs, last);
    if (end === 'hand_over') return { kind: 'handed_over' };
    if (end === 'deadline') return unanswered(capability, 'unavailable', last);
  }
}

function unanswered<Answer>(
  capability: Capability,
  how: 'stopped' | 'refused' | 'unavailable',
  last: StepEnd,
): CapabilityResult<Answer> {
  return {
    kind: 'unanswered',
    reason: { code: `${capability}.${how}`, detail: `${last.class}: ${last.message}` },
  };
}
