import { CallWindow, type Count } from './call-window.js';
import { OpenCalls } from './open-calls.js';

/** What this process has seen of one provider or model. */
export class ProviderRecord {
  private readonly window = new CallWindow();
  private readonly openCalls = new OpenCalls();
  /** When failures of a class that pauses were seen, by class. */
  private readonly seenAtMs = new Map<string, readonly number[]>();
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

  /** Notes a failure of a class, and says how often it was seen within that time, this one included. */
  timesSeen(reason: string, withinMs: number, nowMs: number): number {
    const earlier = this.seenAtMs.get(reason) ?? [];
    const recent = [...earlier.filter((seenAtMs) => seenAtMs > nowMs - withinMs), nowMs];
    this.seenAtMs.set(reason, recent);
    return recent.length;
  }

  /** The provider has begun to rest, or is back: what was sent before says nothing of it any more. */
  clear(nowMs: number): void {
    this.window.clear(nowMs);
    this.seenAtMs.clear();
    this.clearedAtMs = nowMs;
  }
}
