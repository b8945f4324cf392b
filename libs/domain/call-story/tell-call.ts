import type { FailoverAction, FailureClass } from '../failure-classes.js';
import type { RequestChange } from '../request-change.js';
import { FAILURE_WORDS } from './failure-words.js';

/** What was decided about a failure, as far as it is told. */
export interface ToldVerdict {
  readonly class: FailureClass;
  readonly action: FailoverAction;
  readonly message: string;
  /** In ms; what it is the wait for depends on the action (`Verdict`). */
  readonly waitMs: number | null;
  readonly change: RequestChange | null;
}

/** What became of one step of the plan. */
export type StepEnding =
  | { readonly kind: 'under_way' }
  | { readonly kind: 'answered'; readonly from: 'provider' | 'earlier_call' }
  | {
      readonly kind: 'failed';
      /** When the request went whose failure it is: in this step, in an earlier one that asked the same, or never. */
      readonly sent: 'now' | 'earlier' | 'never';
      readonly verdict: ToldVerdict;
    };

/** A step of the plan in words. */
export interface ToldStep {
  /** What was seen. */
  readonly what: string;
  /** What was decided about it; null where there was nothing to decide. */
  readonly decision: string | null;
}

/** Tells what became of a step: the one place that words it, for the API, `script/why` and the sandbox's page. */
export function tellStep(ending: StepEnding): ToldStep {
  switch (ending.kind) {
    case 'under_way':
      return { what: 'Reserved; its answer has not come yet', decision: null };
    case 'answered':
      return {
        what:
          ending.from === 'provider'
            ? 'Answered, and our rules could use it'
            : 'The listing had the answer to this very request: used again, nothing was sent',
        decision: null,
      };
    case 'failed': {
      const { verdict, sent } = ending;
      const seen = `${FAILURE_WORDS[verdict.class]} (${verdict.message})`;
      const stands = `; that was said of this very request and stands: nothing was sent`;
      return {
        what: sent === 'earlier' ? `${seen}${stands}` : seen,
        decision: tellDecision(verdict, sent),
      };
    }
  }
}

const CHANGES: Readonly<Record<RequestChange, string>> = {
  format_restated: 'told that its answer could not be read',
  more_output: 'with twice the room for its answer',
  less_input: 'with a shorter text and one photo',
  without_photos: 'without photos',
  smaller_photos: 'with smaller photos',
};

/** How a request differs from the capability's own, in words that follow "asked". */
export function tellChange(change: RequestChange): string {
  return CHANGES[change];
}

function tellDecision(
  { action, change, waitMs }: ToldVerdict,
  sent: Extract<StepEnding, { kind: 'failed' }>['sent'],
): string {
  const free = sent === 'never' ? '; no try was used' : '';
  switch (action) {
    case 'again':
      return `The same request once more${waitMs === null ? '' : `, after ${inTime(waitMs)}`}`;
    case 'changed':
      return `The same provider, asked otherwise${change === null ? '' : `: ${tellChange(change)}`}`;
    case 'next':
      return `The plan's next provider${free}${waitMs === null ? '' : `; worth asking again in ${inTime(waitMs)}`}`;
    case 'human':
      return 'A person decides: the listing is held, and no other model is asked';
    case 'stop':
      return 'Nothing more: the revision is no longer worked on';
  }
}

/** A time in words: `340 ms`, `1.4 s`, `12 min`, `3 h`. */
export function inTime(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 90_000) return `${Number((ms / 1_000).toFixed(1))} s`;
  if (ms < 5_400_000) return `${Math.round(ms / 60_000)} min`;
  return `${Number((ms / 3_600_000).toFixed(1))} h`;
}
