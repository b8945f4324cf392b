import { CallWindow, type Count } from './call-window.js';
import { OpenCalls } from './open-calls.js';

interface SeenFailure {
  readonly at: string | symbol;
  readonly atMs: number;
}

/** What this process has seen of one provider, of a model of it, or of what a profile asks of it. */
export class ProviderRecord {
  private readonly window = new CallWindow();
  private readonly openCalls = new OpenCalls();
  /** Failures of a class that pauses, by class: when they were seen, and at whom. */
  private readonly seen = new Map<string, readonly SeenFailure[]>();
  private clearedAtMs = Number.NEGATIVE_INFINITY;

  begin(nowMs: number): symbol {
    return this.openCalls.begin(nowMs);
  }

  /** @param answeredInMs null where no answer came */
  end(call: symbol, answeredInMs: number | null): void {
    this.openCalls.end(call, answeredInMs);
  }

  count(count: Count, sentAtMs: number, nowMs: number): void {
    this.window.add(count, sentAtMs, nowMs);
  }

  isTripped(nowMs: number): boolean {
    return this.window.isTripped(nowMs);
  }

  isHanging(nowMs: number): boolean {
    return this.openCalls.isHanging(this.clearedAtMs, nowMs);
  }

  /**
   * Notes a failure of a class, and says how often it was seen within that time, this one included.
   * @param at whom; the same one counts once
   */
  timesSeen(reason: string, at: SeenFailure['at'], withinMs: number, nowMs: number): number {
    const earlier = this.seen.get(reason) ?? [];
    const others = earlier.filter((one) => one.atMs > nowMs - withinMs && one.at !== at);
    const recent = [...others, { at, atMs: nowMs }];
    this.seen.set(reason, recent);
    return recent.length;
  }

  /** The provider has begun to rest, or is back: what was sent before says nothing of it any more. */
  clear(nowMs: number): void {
    this.window.clear(nowMs);
    this.seen.clear();
    this.clearedAtMs = nowMs;
  }
}
