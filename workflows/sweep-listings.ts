import { proxyActivities } from '@temporalio/workflow';
import {
  WRITE_BACK_QUEUE,
  type EnrichmentActivities,
  type SweepReport,
} from '#libs/domain/contract';

const { sweepListings: sweep } = proxyActivities<EnrichmentActivities>({
  taskQueue: WRITE_BACK_QUEUE,
  startToCloseTimeout: 120_000,
  heartbeatTimeout: 10_000,
  retry: { maximumAttempts: 1 },
});

/** Looks for listings that nobody is working on; a schedule starts it, so one runs at a time and is visible. */
export async function sweepListings(): Promise<SweepReport> {
  return sweep();
}
