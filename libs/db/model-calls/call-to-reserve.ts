import type { RevisionKey } from '#libs/domain/listing';
import type { Capability } from '#libs/domain/profile';

/** A call that an attempt means to make, unless the listing has its answer already. */
export interface CallToReserve extends RevisionKey {
  readonly id: string;
  readonly capability: Capability;
  readonly provider: string;
  readonly model: string;
  readonly requestHash: string;
  /** Round of the plan: each has fresh tries. */
  readonly round: number;
}
