import type { SellerState } from '../suggestions/seller-state.js';

/** Beyond this a wait is "taking longer"; beyond the next it is late, and the seller is told to go on. */
export const SLOW_AFTER_MS = 5_000;
export const LATE_AFTER_MS = 15_000;

/** What the sell page says about suggestions. */
export type Phase =
  /** Nothing in the form yet. */
  | 'empty'
  /** The form isn't saved yet, or Garnish is at work. */
  | 'waiting'
  | 'slow'
  /** Garnish can't be reached, asks to wait, or takes too long. */
  | 'late'
  /** There are suggestions that the seller hasn't answered. */
  | 'suggesting'
  /** Garnish is through and nothing is left to answer. */
  | 'done'
  /** This form's suggestions won't come: refused or failed. */
  | 'failed';

/** Chooses the phase. `waitedMs` counts from the moment when the newest revision was to be announced. */
export function phaseOf(page: {
  readonly content: 'empty' | 'present';
  /** Whether the form as it is has reached the server. */
  readonly saving: 'settled' | 'under_way';
  readonly state: SellerState | undefined;
  readonly waitedMs: number;
  readonly openSuggestions: number;
}): Phase {
  const { state, waitedMs } = page;
  if (page.content === 'empty') return 'empty';
  if (page.openSuggestions > 0) return 'suggesting';
  if (page.saving === 'under_way' || state?.announcement == null) {
    return waitedMs >= LATE_AFTER_MS ? 'late' : 'waiting';
  }
  if (state.announcement.state === 'refused') return 'failed';
  const isAnswered =
    state.enrichment?.state === 'done' && state.enrichment.revision >= state.announcement.revision;
  if (isAnswered) return state.enrichment.outcome === 'failed' ? 'failed' : 'done';
  const isHeldUp = state.announcement.lastStatus !== null && state.announcement.lastStatus >= 400;
  if (isHeldUp || state.garnish === 'unavailable' || waitedMs >= LATE_AFTER_MS) return 'late';
  return waitedMs >= SLOW_AFTER_MS ? 'slow' : 'waiting';
}
