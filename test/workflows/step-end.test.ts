import { randomUUID } from 'node:crypto';
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EnrichmentActivities, ModelStep } from '#libs/domain/contract';
import { bundleWorkflows } from '#test/harness/workflow-bundle';
import { EnrichmentRuns } from './enrichment-run.js';
import type { impatientStep } from './impatient-step.js';
import { scriptedFailure } from './scripted-failure.js';

jest.setTimeout(60_000);

const STEP: ModelStep = {
  marketplace: 'test',
  listingId: 'a-listing',
  revision: 1,
  lane: 'standard',
  planned: { provider: 'first', model: 'a-model', attemptTimeoutMs: 5_000 },
  round: 1,
};

/** Both servers, since each tells in its own way that patience ran out between two attempts. */
describe.each(['time-skipping', 'dev-server'] as const)('on a %s', (kind) => {
  let runs: EnrichmentRuns;

  beforeAll(async () => {
    runs = await EnrichmentRuns.open(kind);
  }, 120_000);

  afterAll(async () => {
    await runs.close();
  });

  async function endOf(extractAttributes: EnrichmentActivities['extractAttributes']) {
    const { client, connection, namespace } = runs.engine;
    const taskQueue = randomUUID();
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue,
      workflowBundle: await bundleWorkflows('test/workflows/impatient-step.ts'),
      activities: { extractAttributes },
    });
    return worker.runUntil(
      client.workflow.execute<typeof impatientStep>('impatientStep', {
        taskQueue,
        workflowId: taskQueue,
        args: [STEP],
      }),
    );
  }

  it('the action of a class that only another version knows is followed', async () => {
    const verdict = { class: 'of.another_version', action: 'next', message: 'x' };
    const end = await endOf(() =>
      Promise.reject(ApplicationFailure.create({ nonRetryable: true, details: [verdict] })),
    );
    expect(end).toEqual({ ...verdict, waitMs: null, change: null });
  });

  it('our own outage stays ours when a provider’s patience runs out over it', async () => {
    const end = await endOf(() =>
      Promise.reject(ApplicationFailure.create({ type: 'ours.infra', message: 'S3 is away' })),
    );
    expect(end).toMatchObject({ class: 'ours.infra', action: 'again' });
  });

  it('a provider’s last failure keeps its class', async () => {
    const end = await endOf((step) => Promise.reject(scriptedFailure(step, 'srv.error', 'next')));
    expect(end).toMatchObject({ class: 'srv.error', action: 'next' });
  });

  it('attempts that never come back are no provider’s failure either', async () => {
    const end = await endOf(() => Context.current().cancelled);
    expect(end).toMatchObject({ class: 'ours.infra', action: 'again' });
  });
});
