import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { makeTelemetryFilterString, Runtime, Worker } from '@temporalio/worker';
import { collectDefaultMetrics } from 'prom-client';
import { armCrashPoints } from '#libs/chaos/crash-point';
import { readWorkerConfig } from '#libs/config/worker-config';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { describeError } from '#libs/log/describe-error';
import { createLogger } from '#libs/log/logger';
import { startHealthServer } from './health-server.js';
import { queuesOf } from './roles.js';
import { ensureSweepSchedule } from './sweep-schedule.js';
import { temporalLogger } from './temporal-logger.js';
import { openWorkerParts } from './worker-parts.js';
import { WorkerModule } from './worker.module.js';

const config = readWorkerConfig();
const logger = createLogger({ process: 'worker', level: config.logLevel });
if (config.crashPoints !== undefined) armCrashPoints(config.crashPoints);
exitWithParent(config.shutdownGraceMs);
Runtime.install({
  logger: temporalLogger(logger),
  telemetryOptions: {
    logging: { filter: makeTelemetryFilterString({ core: 'WARN' }), forward: {} },
    ...(config.sdkMetricsAddress !== undefined && {
      metrics: { prometheus: { bindAddress: config.sdkMetricsAddress } },
    }),
  },
  shutdownSignals: [],
});

const parts = await openWorkerParts(config, logger);
collectDefaultMetrics({ register: parts.metrics.registry });
Logger.overrideLogger(false);
const app = await NestFactory.createApplicationContext(WorkerModule.with(parts));
await parts.store.ensureBucket();
if (config.roles.includes('write-back')) await ensureSweepSchedule(parts.client);

const workers = new Map<string, Worker>();
for (const options of config.roles.flatMap((role) => queuesOf(role, config, parts))) {
  const worker = await Worker.create({
    ...options,
    connection: parts.connection,
    namespace: config.temporal.namespace,
    shutdownGraceTime: config.shutdownGraceMs,
  });
  workers.set(options.taskQueue, worker);
}
const health = await startHealthServer(config, workers, parts.metrics.registry);

const stop = (): void => {
  for (const worker of workers.values()) if (worker.getState() === 'RUNNING') worker.shutdown();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

logger.info({ roles: config.roles, queues: [...workers.keys()] }, 'worker started');
try {
  await Promise.all([...workers.values()].map((worker) => worker.run()));
  logger.info('worker stopped');
} catch (error) {
  logger.fatal({ error: describeError(error) }, 'a Temporal worker ended with an error');
  process.exitCode = 1;
  stop();
} finally {
  await health.close();
  await app.close();
}
