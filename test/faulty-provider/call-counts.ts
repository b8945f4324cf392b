import { z } from 'zod';
import type { AskedRequest } from './asked-request.js';
import type { BehaviourName } from './behaviours/index.js';

/** A request as it was received and answered. */
export interface ReceivedCall {
  readonly request: AskedRequest;
  readonly behaviour: BehaviourName;
  /** The marker in its listing's title, where the script has one. */
  readonly marker: string | undefined;
}

/** What a provider has received, in figures. */
export const Counted = z.object({
  received: z.int(),
  /** Different ids among them: fewer than received means that a call was sent twice. */
  distinct: z.int(),
  byCapability: z.record(z.string(), z.int()),
  byBehaviour: z.record(z.string(), z.int()),
  byMarker: z.record(z.string(), z.int()),
});
export type Counted = z.infer<typeof Counted>;

/** So many calls are kept whole; figures are kept of all. */
const CALLS_KEPT = 500;

/** Counts what a provider receives: the count that our own books are held against. */
export class CallCounts {
  private readonly ids = new Map<string, number>();
  private readonly capabilities = new Map<string, number>();
  private readonly behaviours = new Map<string, number>();
  private readonly markers = new Map<string, number>();
  private kept: ReceivedCall[] = [];
  private received = 0;

  record(call: ReceivedCall): void {
    this.received += 1;
    increase(this.ids, call.request.callId);
    increase(this.capabilities, call.request.capability);
    increase(this.behaviours, call.behaviour);
    if (call.marker !== undefined) increase(this.markers, call.marker);
    this.kept.push(call);
    if (this.kept.length > CALLS_KEPT) this.kept = this.kept.slice(-CALLS_KEPT / 2);
  }

  /** The last of them, in order of arrival. */
  get calls(): readonly ReceivedCall[] {
    return this.kept;
  }

  /** How often a call was received, by our own id of it. */
  timesOf(callId: string): number {
    return this.ids.get(callId) ?? 0;
  }

  counted(): Counted {
    return {
      received: this.received,
      distinct: this.ids.size,
      byCapability: Object.fromEntries(this.capabilities),
      byBehaviour: Object.fromEntries(this.behaviours),
      byMarker: Object.fromEntries(this.markers),
    };
  }
}

function increase(counts: Map<string, number>, of: string): void {
  counts.set(of, (counts.get(of) ?? 0) + 1);
}
