import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RETRY_NOW, SETTLE_REVISIONS } from '#libs/domain/contract';
import { EnrichmentRuns } from './enrichment-run.js';
import { gate } from './gate.js';
import { scriptedFailure } from './scripted-failure.js';
import { ATTRIBUTES, SAFE } from './scripted-steps.js';

/** Events after which the server suggests to continue as new, its default. */
const LONG = 4_096;
const SIGNALS_AT_ONCE = 200;

let runs: EnrichmentRuns;

jest.setTimeout(120_000);

/** The real server: it alone says when a history has grown long. */
beforeAll(async () => {
  runs = await EnrichmentRuns.open('dev-server');
}, 120_000);

afterAll(async () => {
  await runs.close();
});

/** Makes a history long by signals that say nothing new, in place of days of waiting. */
async function lengthen(handle: WorkflowHandle): Promise<void> {
  for (let sent = 0; sent < LONG; sent += SIGNALS_AT_ONCE) {
    await Promise.all(
      Array.from({ length: SIGNALS_AT_ONCE }, () => handle.signal(SETTLE_REVISIONS, { upTo: 0 })),
    );
  }
}

describe('a run whose history has grown long while providers were waited for', () => {
  it('is continued as new between two rounds, once no step is under way, and goes on with the next', async () => {
    const listingId = randomUUID();
    const long = gate();
    const safetyAnswers = gate();
    let ingested = 0;
    const journal = runs.steps.script(listingId, {
      ingestPhotos: async () => {
        ingested += 1;
        const used = ingested === 1 ? 0 : 1;
        return {
          ...(await runs.steps.ready()),
          roundsUsed: { attributes: used, safety: used },
        };
      },
      extractAttributes: async (step) => {
        await long.reached;
        if (step.round > 1) return ATTRIBUTES;
        throw scriptedFailure(step, 'srv.error', 'next');
      },
      checkSafety: async () => {
        await safetyAnswers.reached;
        return SAFE;
      },
    });
    const handle = await runs.start('standard', listingId);
    const first = runs.engine.client.workflow.getHandle(
      handle.workflowId,
      handle.firstExecutionRunId,
    );
    await lengthen(first);
    long.open();
    await runs.timerStarted(first);
    await first.signal(RETRY_NOW);
    await runs.timerCanceled(first);
    expect((await first.describe()).status.name).toBe('RUNNING');
    safetyAnswers.open();
    await handle.result();

    expect((await first.describe()).status.name).toBe('CONTINUED_AS_NEW');
    expect(journal.ingested).toEqual([1, 1]);
    const asked = journal.attributesAsked.map(
      ({ planned, round }) => `${planned.provider} ${round}`,
    );
    expect(asked).toEqual(['first 1', 'second 1', 'first 1', 'second 1', 'first 2']);
    expect(journal.written).toHaveLength(1);
  });
});
