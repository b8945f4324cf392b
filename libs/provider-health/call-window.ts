/** How far back calls count. */
export const WINDOW_MS = 60_000;
const FAILURES_TO_TRIP = 5;
const SHARE_TO_TRIP = 0.5;
/** Connections that could not be made, one after another. */
const UNREACHABLE_TO_TRIP = 3;

const SLICE_MS = 1_000;

/** How a call counts: `unreachable` is a failure before anything was sent (no address, no connection). */
export type Count = 'success' | 'failure' | 'unreachable';

interface Slice {
  readonly startsAtMs: number;
  successes: number;
  failures: number;
}

/**
 * A process's own calls to one provider within the last minute. Calls sent before the last {@link clear} don't count:
 * what was open when the provider tripped, or when it came back, says nothing of what it is now.
 */
export class CallWindow {
  private slices: Slice[] = [];
  private unreachableInARow = 0;
  private clearedAtMs = Number.NEGATIVE_INFINITY;

  /** @param sentAtMs when the call that ended now had been sent; the same clock as `nowMs` */
  add(count: Count, sentAtMs: number, nowMs: number): void {
    if (sentAtMs < this.clearedAtMs) return;
    this.unreachableInARow = count === 'unreachable' ? this.unreachableInARow + 1 : 0;
    const slice = this.sliceAt(nowMs);
    if (count === 'success') slice.successes += 1;
    else slice.failures += 1;
  }

  /** At least 5 failures that are at least half of the calls, or 3 connections in a row that could not be made. */
  isTripped(nowMs: number): boolean {
    if (this.unreachableInARow >= UNREACHABLE_TO_TRIP) return true;
    this.forgetOld(nowMs);
    let successes = 0;
    let failures = 0;
    for (const slice of this.slices) {
      successes += slice.successes;
      failures += slice.failures;
    }
    return failures >= FAILURES_TO_TRIP && failures / (failures + successes) >= SHARE_TO_TRIP;
  }

  clear(nowMs: number): void {
    this.slices = [];
    this.unreachableInARow = 0;
    this.clearedAtMs = nowMs;
  }

  private sliceAt(nowMs: number): Slice {
    this.forgetOld(nowMs);
    const last = this.slices.at(-1);
    if (last !== undefined && nowMs < last.startsAtMs + SLICE_MS) return last;
    const slice = { startsAtMs: nowMs, successes: 0, failures: 0 };
    this.slices.push(slice);
    return slice;
  }

  private forgetOld(nowMs: number): void {
    while ((this.slices[0]?.startsAtMs ?? nowMs) <= nowMs - WINDOW_MS) this.slices.shift();
  }
}
