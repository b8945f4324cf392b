import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client, type WorkflowHandle } from '@temporalio/client';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker';
import {
  ENRICH_LISTING,
  enrichmentWorkflowId,
  IMAGES_QUEUE,
  LISTINGS_QUEUE,
  providerQueue,
  WRITE_BACK_QUEUE,
  type EnrichListingInput,
} from '#libs/domain/contract';
import type { Lane } from '#libs/domain/lane';
import { findTestServer } from '#libs/embedded/find-test-server';
import { startTemporalDevServer } from '#libs/embedded/temporal-dev-server';
import { installQuietRuntime } from '#test/harness/quiet-runtime';
import { bundleWorkflows } from '#test/harness/workflow-bundle';
import { ScriptedSteps } from './scripted-steps.js';

type HistoryEvent = NonNullable<History['events']>[number];
type EnrichListing = (input: EnrichListingInput) => Promise<void>;

/** A Temporal server of a test's own. */
interface Engine {
  readonly client: Client;
  readonly connection: NativeConnection;
  readonly namespace: string;
  nowMs(): Promise<number>;
  /** Lets the server's time pass, by skipping where it can. */
  sleep(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** The SDK gives a server 5 s to start, which a Java one may miss on a machine that is busy with other tests. */
const STARTS = 5;

async function startTimeSkippingServer(start = 1): Promise<TestWorkflowEnvironment> {
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path: findTestServer() } },
    });
  } catch (error) {
    if (start === STARTS) throw error;
    return startTimeSkippingServer(start + 1);
  }
}

/** Time is global to a time-skipping server: one a test file, its tests in series. */
async function timeSkippingEngine(): Promise<Engine> {
  const environment = await startTimeSkippingServer();
  return {
    client: environment.client,
    connection: environment.nativeConnection,
    namespace: 'default',
    nowMs: () => environment.currentTimeMs(),
    sleep: (ms) => environment.sleep(ms),
    close: () => environment.teardown(),
  };
}

/** The real server that laptops run. */
async function devServerEngine(): Promise<Engine> {
  const directory = await mkdtemp(join(tmpdir(), 'garnish-temporal-'));
  const server = await startTemporalDevServer(directory);
  const connection = await NativeConnection.connect({ address: server.address });
  return {
    client: new Client({ connection, namespace: server.namespace }),
    connection,
    namespace: server.namespace,
    nowMs: () => Promise.resolve(Date.now()),
    sleep: (ms) => setTimeout(ms),
    close: async () => {
      await connection.close();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const ENGINES = { 'time-skipping': timeSkippingEngine, 'dev-server': devServerEngine } as const;

/** Runs of the real workflow on a server of their own, with scripted steps behind it. */
export class EnrichmentRuns {
  private constructor(
    readonly engine: Engine,
    readonly steps: ScriptedSteps,
    readonly bundle: WorkflowBundle,
    private readonly workers: readonly Worker[],
    private readonly running: Promise<unknown>,
  ) {}

  /** @param slots calls that are open at each provider at most; default: the SDK's */
  static async open(
    kind: keyof typeof ENGINES = 'time-skipping',
    slots?: number,
  ): Promise<EnrichmentRuns> {
    installQuietRuntime();
    const engine = await ENGINES[kind]();
    const bundle = await bundleWorkflows();
    const steps = new ScriptedSteps(() => engine.nowMs());
    const { ingestPhotos, extractAttributes, checkSafety, writeBackQuickly, writeBack } =
      steps.activities;
    const { connection, namespace } = engine;
    const queues = [
      { taskQueue: LISTINGS_QUEUE, workflowBundle: bundle, activities: { writeBackQuickly } },
      { taskQueue: IMAGES_QUEUE, activities: { ingestPhotos } },
      { taskQueue: WRITE_BACK_QUEUE, activities: { writeBack } },
      ...['first', 'second'].map((provider) => ({
        taskQueue: providerQueue(provider),
        activities: { extractAttributes, checkSafety },
        ...(slots !== undefined && { maxConcurrentActivityTaskExecutions: slots }),
      })),
    ];
    const workers = await Promise.all(
      queues.map((queue) => Worker.create({ connection, namespace, ...queue })),
    );
    const running = Promise.all(workers.map((worker) => worker.run()));
    return new EnrichmentRuns(engine, steps, bundle, workers, running);
  }

  /** Starts a run for a listing of its own. */
  async start(lane: Lane = 'standard', listingId: string = randomUUID()) {
    const input: EnrichListingInput = { marketplace: 'test', listingId, revision: 1, lane };
    return this.engine.client.workflow.start<EnrichListing>(ENRICH_LISTING, {
      taskQueue: LISTINGS_QUEUE,
      workflowId: enrichmentWorkflowId(input),
      args: [input],
    });
  }

  /**
   * Waits until the run has asked for the cancelling of an activity. The time-skipping server refuses that
   * for an activity which completes in the same moment; the real one doesn't.
   */
  async cancelRequested(handle: WorkflowHandle): Promise<void> {
    await this.seen(handle, 1, (event) => event.activityTaskCancelRequestedEventAttributes);
  }

  /** Waits until so many activities of the run have completed. */
  async completedActivities(handle: WorkflowHandle, count: number): Promise<void> {
    await this.seen(handle, count, (event) => event.activityTaskCompletedEventAttributes);
  }

  /** Waits until so many activities of the run have been scheduled. */
  async scheduledActivities(handle: WorkflowHandle, count: number): Promise<void> {
    await this.seen(handle, count, (event) => event.activityTaskScheduledEventAttributes);
  }

  /** Waits until the run has begun a durable wait. */
  async timerStarted(handle: WorkflowHandle): Promise<void> {
    await this.seen(handle, 1, (event) => event.timerStartedEventAttributes);
  }

  /** Waits until the run has ended a durable wait early. */
  async timerCanceled(handle: WorkflowHandle): Promise<void> {
    await this.seen(handle, 1, (event) => event.timerCanceledEventAttributes);
  }

  /** Waits until the run's history holds so many events of a kind. */
  private async seen(
    handle: WorkflowHandle,
    count: number,
    kind: (event: HistoryEvent) => unknown,
  ): Promise<void> {
    for (;;) {
      const { events } = await handle.fetchHistory();
      if ((events ?? []).filter((event) => kind(event) != null).length >= count) return;
      await setTimeout(10);
    }
  }

  async close(): Promise<void> {
    for (const worker of this.workers) worker.shutdown();
    await this.running;
    await this.engine.close();
  }
}
