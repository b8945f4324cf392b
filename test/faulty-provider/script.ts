import type { Capability } from '#libs/domain/profile';
import type { AskedRequest } from './asked-request.js';
import type { BehaviourName } from './behaviours/index.js';

/** How one request is answered, and of which capability it must be; of any where it isn't said. */
export type ScriptedStep =
  BehaviourName | { readonly behaviour: BehaviourName; readonly capability: Capability };

/**
 * Chooses how each request is answered: by the script of the marker in the listing's title, else by the queue of what
 * is to happen next, else as usual. A step is used up by the first request that it fits.
 */
export class Script {
  /** What happens where nothing else is scripted. */
  usual: BehaviourName = 'honest';
  private queued: ScriptedStep[] = [];
  private readonly marked = new Map<string, ScriptedStep[]>();

  /** Scripts the next requests, whosever they are; behind what is queued already. */
  queue(...steps: readonly ScriptedStep[]): void {
    this.queued.push(...steps);
  }

  /**
   * Scripts the next requests about listings that have a marker in their title, so that many listings can be scripted
   * apart at one server.
   * @param marker a word such as `row-17`, as it stands in the title
   */
  mark(marker: string, ...steps: readonly ScriptedStep[]): void {
    this.marked.set(marker, [...(this.marked.get(marker) ?? []), ...steps]);
  }

  /** Forgets markers and queue; what usually happens stays. */
  clear(): void {
    this.queued = [];
    this.marked.clear();
  }

  /** How many queued steps no request has used up. */
  get left(): number {
    return this.queued.length;
  }

  /** @returns the marker that the request's listing has in its title, if it is one of the script's */
  markerOf({ listing }: Pick<AskedRequest, 'listing'>): string | undefined {
    const words = (listing.title ?? '').split(/\s+/);
    return words.find((word) => this.marked.has(word));
  }

  /** Uses up the step that the request gets. */
  next(request: Pick<AskedRequest, 'capability' | 'listing'>): BehaviourName {
    const marker = this.markerOf(request);
    const ofMarker = marker === undefined ? undefined : this.marked.get(marker);
    return (
      takeFirst(ofMarker ?? [], request.capability) ??
      takeFirst(this.queued, request.capability) ??
      this.usual
    );
  }
}

function takeFirst(steps: ScriptedStep[], capability: Capability): BehaviourName | undefined {
  const index = steps.findIndex(
    (step) => typeof step === 'string' || step.capability === capability,
  );
  const [step] = index === -1 ? [] : steps.splice(index, 1);
  return typeof step === 'string' ? step : step?.behaviour;
}
