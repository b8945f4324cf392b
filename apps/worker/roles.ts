import { availableParallelism } from 'node:os';
import type { WorkerOptions } from '@temporalio/worker';
import { activityMap } from '#activities/index';
import type { WorkerConfig, WorkerRole } from '#libs/config/worker-config';
import { IMAGES_QUEUE, LISTINGS_QUEUE, WRITE_BACK_QUEUE } from '#libs/domain/contract';
import { providerQueueOptions } from './provider-queue-options.js';
import type { WorkerParts } from './worker-parts.js';

/** Task queue, activities and slots of one Temporal worker inside the process. */
export type QueueOptions = Pick<
  WorkerOptions,
  | 'taskQueue'
  | 'activities'
  | 'workflowBundle'
  | 'maxConcurrentActivityTaskExecutions'
  | 'maxTaskQueueActivitiesPerSecond'
  | 'maxCachedWorkflows'
  | 'maxConcurrentLocalActivityExecutions'
>;

/** Slow write-backs wait for the network only; a listing service that hangs must not fill the slots soon. */
const WRITE_BACK_SLOTS = 200;
/** Ingests a core: most of their time is a photo host's. What they may hold in memory is bounded apart. */
const INGESTS_A_CORE = 8;
/** Quick tries open at once in one process. */
const QUICK_TRIES = 50;

/**
 * What each role polls. Activities run on the queue of their kind, so each kind is scaled, limited and drained
 * by itself; a provider has a queue of its own.
 */
export function queuesOf(
  role: WorkerRole,
  config: WorkerConfig,
  parts: WorkerParts,
): readonly QueueOptions[] {
  const {
    ingestPhotos,
    extractAttributes,
    checkSafety,
    writeBackQuickly,
    writeBack,
    sweepListings,
  } = activityMap(parts.activities);
  switch (role) {
    case 'workflows':
      return [
        {
          taskQueue: LISTINGS_QUEUE,
          workflowBundle: { codePath: config.workflowBundle },
          activities: { writeBackQuickly },
          maxCachedWorkflows: config.cachedWorkflows,
          maxConcurrentLocalActivityExecutions: QUICK_TRIES,
        },
      ];
    case 'images':
      return [
        {
          taskQueue: IMAGES_QUEUE,
          activities: { ingestPhotos },
          maxConcurrentActivityTaskExecutions: INGESTS_A_CORE * availableParallelism(),
        },
      ];
    case 'models':
      return parts.providers.map((provider) => ({
        ...providerQueueOptions(provider, config.modelSlots),
        activities: { extractAttributes, checkSafety },
      }));
    case 'write-back':
      return [
        {
          taskQueue: WRITE_BACK_QUEUE,
          activities: { writeBack, sweepListings },
          maxConcurrentActivityTaskExecutions: WRITE_BACK_SLOTS,
        },
      ];
  }
}
