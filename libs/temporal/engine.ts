import type { Client } from '@temporalio/client';
import type { Fairness } from '#libs/config/temporal-config';

/** Where runs are started, and what they carry. */
export interface Engine {
  readonly client: Client;
  readonly fairness: Fairness;
}
