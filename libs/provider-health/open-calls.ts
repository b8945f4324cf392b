/** So many calls open for too long at once mean that the provider hangs. */
const CALLS_TO_TRIP = 5;
const TIMES_P95 = 3;
/** Fewer answers than this say nothing of what is usual. */
const SAMPLES_NEEDED = 20;
const SAMPLES_KEPT = 200;
/** A provider that answers in milliseconds isn't hanging because our own process paused for a moment. */
const SHORTEST_HANG_MS = 2_000;

/**
 * A process's open calls to one provider, against how long its answers took lately: a provider that hangs is
 * noticed before the first time-out, else hundreds of calls would leave for it meanwhile.
 */
export class OpenCalls {
  private readonly sentAtMs = new Map<symbol, number>();
  private durationsMs: number[] = [];

  begin(nowMs: number): symbol {
    const call = Symbol('call');
    this.sentAtMs.set(call, nowMs);
    return call;
  }

  /** @param answeredInMs null where no answer came */
  end(call: symbol, answeredInMs: number | null): void {
    this.sentAtMs.delete(call);
    if (answeredInMs === null) return;
    this.durationsMs.push(answeredInMs);
    if (this.durationsMs.length > SAMPLES_KEPT) this.durationsMs.shift();
  }

  /**
   * Five calls open for over three times the p95 of the last answers.
   * @param sinceMs calls sent before it don't count
   */
  isHanging(sinceMs: number, nowMs: number): boolean {
    if (this.sentAtMs.size < CALLS_TO_TRIP || this.durationsMs.length < SAMPLES_NEEDED)
      return false;
    const tooLongMs = Math.max(SHORTEST_HANG_MS, TIMES_P95 * p95(this.durationsMs));
    let hanging = 0;
    for (const sentAtMs of this.sentAtMs.values()) {
      if (sentAtMs >= sinceMs && nowMs - sentAtMs > tooLongMs) hanging += 1;
    }
    return hanging >= CALLS_TO_TRIP;
  }
}

function p95(durationsMs: readonly number[]): number {
  const sorted = durationsMs.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
