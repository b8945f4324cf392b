import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Registry } from 'prom-client';
import { startHealthServer } from '#apps/worker/health-server';
import { readWorkerConfig } from '#libs/config/worker-config';
import { LISTINGS_QUEUE } from '#libs/domain/contract';
import { createNaiveActivities } from './activities.js';
import { openStepParts } from '../step-parts.js';

/**
 * The twin's worker: one Worker with the SDK's defaults on one queue, workflow and activities together. It
 * takes the settings of Garnish's worker, and the same queue, so that the same API starts its runs.
 */
const config = readWorkerConfig();
const parts = await openStepParts(config, 'naive');
const connection = await NativeConnection.connect({ address: config.temporal.address });
const worker = await Worker.create({
  connection,
  namespace: config.temporal.namespace,
  taskQueue: LISTINGS_QUEUE,
  workflowsPath: fileURLToPath(new URL('./workflow.js', import.meta.url)),
  activities: { ...createNaiveActivities(parts) },
});
const health = await startHealthServer(config, new Map([[LISTINGS_QUEUE, worker]]), new Registry());
try {
  await worker.run();
} finally {
  await health.close();
  await connection.close();
  await parts.close();
}
