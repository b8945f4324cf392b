import type { Lane } from './lane-timings.js';

/** What the drafts of a listing may cost, in micro-dollars; null where there is no such ceiling. */
export interface Ceilings {
  /** Of one revision, by the lane that it is in. */
  readonly revisionMicros: Readonly<Record<Lane, number | null>>;
  /** Of all revisions of one listing on one day, UTC. */
  readonly listingDayMicros: number | null;
}
