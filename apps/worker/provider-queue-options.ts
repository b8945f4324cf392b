import type { WorkerOptions } from '@temporalio/worker';
import type { ProviderEntry } from '#libs/config/providers';
import { providerQueue } from '#libs/domain/contract';

const SECONDS_A_MINUTE = 60;

/**
 * A provider's own queue. Its rate is the whole queue's, kept by the server; all workers must say the same, for the
 * last that polled has the word.
 * @param slots calls that this process keeps open; default: as the entry says
 */
export function providerQueueOptions(
  { id, concurrentCalls, limits }: Pick<ProviderEntry, 'id' | 'concurrentCalls' | 'limits'>,
  slots: number | undefined,
) {
  return {
    taskQueue: providerQueue(id),
    maxConcurrentActivityTaskExecutions: slots ?? concurrentCalls,
    ...(limits?.requestsPerMinute !== undefined && {
      maxTaskQueueActivitiesPerSecond: limits.requestsPerMinute / SECONDS_A_MINUTE,
    }),
  } satisfies Partial<WorkerOptions>;
}
