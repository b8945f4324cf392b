/**
 * How urgent a revision is: `interactive` when the seller looks at the form, `backfill` for imports.
 * Free of zod: workflows import it, and what their bundle holds is evaluated anew for every run.
 */
export const LANES = ['interactive', 'standard', 'backfill'] as const;
export type Lane = (typeof LANES)[number];

/** What a lane chooses. It never changes the workflow's shape, only its patience. */
export interface LaneTimings {
  /** How long a model activity may wait in its queue before the next provider is tried. */
  readonly queuePatienceMs: number;
  /** How long one provider may take in all, queue and both tries included. */
  readonly providerPatienceMs: number;
  /** How long a photo host may go on answering 5xx before the photo is left out. */
  readonly photoPatienceMs: number;
  /** From acceptance to the moment when attributes abstain and safety holds, if no provider could be had. */
  readonly deadlineMs: number;
  /**
   * From acceptance to the moment from which a plan's baseline may be asked, where all before it fail; null for
   * never: what isn't urgent waits for the better answer.
   */
  readonly baselineAfterMs: number | null;
  /** Temporal's priority key, 1 (first) to 5. */
  readonly priorityKey: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export const LANE_TIMINGS: Readonly<Record<Lane, LaneTimings>> = {
  interactive: {
    queuePatienceMs: 15 * SECOND,
    providerPatienceMs: 90 * SECOND,
    photoPatienceMs: 20 * SECOND,
    deadlineMs: 4 * HOUR,
    baselineAfterMs: 0,
    priorityKey: 1,
  },
  standard: {
    queuePatienceMs: 5 * MINUTE,
    providerPatienceMs: 15 * MINUTE,
    photoPatienceMs: 30 * MINUTE,
    deadlineMs: 24 * HOUR,
    baselineAfterMs: 15 * MINUTE,
    priorityKey: 3,
  },
  backfill: {
    queuePatienceMs: 24 * HOUR,
    providerPatienceMs: 36 * HOUR,
    photoPatienceMs: 6 * HOUR,
    deadlineMs: 7 * 24 * HOUR,
    baselineAfterMs: null,
    priorityKey: 5,
  },
};

/** The more urgent of two lanes: a repeated acceptance may raise a revision's lane, never lower it. */
export function moreUrgentLane(one: Lane, other: Lane): Lane {
  return LANES.indexOf(one) <= LANES.indexOf(other) ? one : other;
}
