import { randomUUID } from 'node:crypto';
import { NativeConnection, Worker } from '@temporalio/worker';
import { enrichmentWorkflowId, IMAGES_QUEUE, LISTINGS_QUEUE } from '#libs/domain/contract';
import type { Lane } from '#libs/domain/lane';
import type { RevisionKey } from '#libs/domain/listing';
import { announceRevision } from '#libs/temporal/announce-revision';
import type { Engine } from '#libs/temporal/engine';
import { eventually } from '#test/harness/eventually';
import { installQuietRuntime } from '#test/harness/quiet-runtime';
import type { RealTemporal } from '#test/harness/real-temporal';
import { bundleWorkflows } from '#test/harness/workflow-bundle';

type Ingest = RevisionKey & { readonly lane: Lane };

/** Runs whose first activity waits in the images queue until a worker with one slot takes them in turn. */
export class QueuedIngests {
  private constructor(
    private readonly real: RealTemporal,
    private readonly connection: NativeConnection,
    private readonly workflows: { readonly worker: Worker; readonly ended: Promise<void> },
  ) {}

  static async open(real: RealTemporal): Promise<QueuedIngests> {
    installQuietRuntime();
    const { address, namespace } = real.server;
    const connection = await NativeConnection.connect({ address });
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue: LISTINGS_QUEUE,
      workflowBundle: await bundleWorkflows(),
    });
    return new QueuedIngests(real, connection, { worker, ended: worker.run() });
  }

  /** Announces a listing and waits until its ingest is in the queue. */
  async add(marketplace: string, lane: Lane, fairness: Engine['fairness']): Promise<void> {
    const key = { marketplace, listingId: randomUUID(), revision: 1 };
    const { client } = this.real.temporal;
    await announceRevision({ client, fairness }, key, lane);
    await eventually('its ingest is scheduled', async () =>
      (await this.isQueued(key)) ? true : undefined,
    );
  }

  private async isQueued(key: RevisionKey): Promise<boolean> {
    const { client } = this.real.temporal;
    const { raw } = await client.workflow.getHandle(enrichmentWorkflowId(key)).describe();
    return (raw.pendingActivities ?? []).length > 0;
  }

  /** Lets a worker with one slot work on `count` ingests. @returns their listings, in the order in which they were begun */
  async work(count: number): Promise<readonly Ingest[]> {
    const begun: Ingest[] = [];
    const worker = await Worker.create({
      connection: this.connection,
      namespace: this.real.server.namespace,
      taskQueue: IMAGES_QUEUE,
      maxConcurrentActivityTaskExecutions: 1,
      activities: {
        ingestPhotos: (ingest: Ingest) => {
          begun.push(ingest);
          return Promise.resolve({ kind: 'settled' });
        },
      },
    });
    await worker.runUntil(
      eventually('all are begun', () => Promise.resolve(begun.length >= count ? true : undefined)),
    );
    return begun;
  }

  async close(): Promise<void> {
    this.workflows.worker.shutdown();
    await this.workflows.ended;
    await this.connection.close();
  }
}
