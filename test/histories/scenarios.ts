import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ANNOUNCE_REVISION, RETRY_NOW, SETTLE_REVISIONS } from '#libs/domain/contract';
import type { EnrichmentRuns } from '#test/workflows/enrichment-run';
import { gate } from '#test/workflows/gate';
import { holdIngest } from '#test/workflows/held-ingest';
import { scriptedFailure } from '#test/workflows/scripted-failure';
import { ATTRIBUTES, READY, type Script } from '#test/workflows/scripted-steps';

/** Drives one run to its end, and says which it was. */
type Scenario = (runs: EnrichmentRuns) => Promise<{ readonly workflowId: string }>;

async function start(runs: EnrichmentRuns, script: Script) {
  const listingId = randomUUID();
  runs.steps.script(listingId, script);
  return runs.start('standard', listingId);
}

/** What a quick try has (`workflows/steps.ts`). */
const QUICK_TRY_MS = 500;

/** A provider whose queue no worker serves. */
const NOBODY = { provider: 'nobody', model: 'a-model', attemptTimeoutMs: 5_000 };

/** One history a branch of the workflow: every command that a released worker can have written. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'happy-path': async (runs) => {
    const handle = await start(runs, {});
    await handle.result();
    return handle;
  },
  'next-provider': async (runs) => {
    const handle = await start(runs, {
      extractAttributes: (step) =>
        step.planned.provider === 'first'
          ? Promise.reject(scriptedFailure(step, 'timeout.headers', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    return handle;
  },
  'request-changed': async (runs) => {
    const handle = await start(runs, {
      extractAttributes: (step) =>
        step.change === undefined
          ? Promise.reject(
              scriptedFailure(step, 'out.length', 'changed', { change: 'more_output' }),
            )
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    return handle;
  },
  'fields-repaired': async (runs) => {
    const handle = await start(runs, {
      extractAttributes: (step) =>
        Promise.resolve(
          step.repair === undefined
            ? {
                ...ATTRIBUTES,
                refused: [{ field: 'title', code: 'title.other_language' }],
                repair: { callId: ATTRIBUTES.callId, fields: ['title'], round: 1 },
              }
            : ATTRIBUTES,
        ),
    });
    await handle.result();
    return handle;
  },
  'rest-then-answered': async (runs) => {
    const handle = await start(runs, {
      ingestPhotos: async () => {
        const [first, second] = READY.plan.attributes;
        if (first === undefined || second === undefined) throw new Error('the plan has two');
        const attributes = [first, { ...second, baseline: true as const }];
        return { ...(await runs.steps.ready()), plan: { ...READY.plan, attributes } };
      },
      extractAttributes: (step) =>
        step.round === 1
          ? Promise.reject(scriptedFailure(step, 'skipped', 'next', { waitMs: 100 }))
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    return handle;
  },
  'policy-refusal': async (runs) => {
    const handle = await start(runs, {
      checkSafety: (step) => Promise.reject(scriptedFailure(step, 'policy.refusal', 'human')),
    });
    await handle.result();
    return handle;
  },
  'plan-exhausted-then-answered': async (runs) => {
    const handle = await start(runs, {
      extractAttributes: (step) =>
        step.round === 1
          ? Promise.reject(scriptedFailure(step, 'net.connect', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    return handle;
  },
  superseded: async (runs) => {
    const ingest = holdIngest(runs.steps);
    const handle = await start(runs, { ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await handle.signal(ANNOUNCE_REVISION, { revision: 2, lane: 'interactive' });
    await runs.cancelRequested(handle);
    ingest.release();
    await handle.result();
    return handle;
  },
  'lane-raised-in-queue': async (runs) => {
    const handle = await start(runs, {
      ingestPhotos: async () => ({
        ...(await runs.steps.ready()),
        plan: { ...READY.plan, attributes: [NOBODY] },
      }),
    });
    await runs.completedActivities(handle, 2);
    await handle.signal(ANNOUNCE_REVISION, { revision: 1, lane: 'interactive' });
    await runs.scheduledActivities(handle, 4);
    await handle.signal(SETTLE_REVISIONS, { upTo: 1 });
    await handle.result();
    return handle;
  },
  'lane-raised-in-wait': async (runs) => {
    const handle = await start(runs, {
      extractAttributes: (step) =>
        step.lane === 'standard'
          ? Promise.reject(scriptedFailure(step, 'srv.error', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await runs.timerStarted(handle);
    await handle.signal(ANNOUNCE_REVISION, { revision: 1, lane: 'interactive' });
    await handle.result();
    return handle;
  },
  'rounds-used-before': async (runs) => {
    const handle = await start(runs, {
      ingestPhotos: async () => ({
        ...(await runs.steps.ready()),
        roundsUsed: { attributes: 2, safety: 1 },
      }),
      extractAttributes: (step) =>
        step.round === 2
          ? Promise.reject(scriptedFailure(step, 'srv.error', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    return handle;
  },
  withdrawn: async (runs) => {
    const ingest = holdIngest(runs.steps);
    const handle = await start(runs, { ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await handle.signal(SETTLE_REVISIONS, { upTo: 1 });
    await runs.cancelRequested(handle);
    ingest.release();
    await handle.result();
    return handle;
  },
  'slow-write-back': async (runs) => {
    const handle = await start(runs, {
      writeBackQuickly: () =>
        Promise.resolve({ kind: 'later', why: 'the listing service is cooling' }),
    });
    await handle.result();
    return handle;
  },
  'quick-try-timed-out': async (runs) => {
    const handle = await start(runs, {
      writeBackQuickly: async () => {
        await setTimeout(QUICK_TRY_MS + 300);
        return { kind: 'later', why: 'too late to be heard' };
      },
    });
    await handle.result();
    return handle;
  },
  'write-back-under-way': async (runs) => {
    const handle = await start(runs, { ingestPhotos: () => Promise.resolve({ kind: 'writing' }) });
    await handle.result();
    return handle;
  },
  'flags-changed': async (runs) => {
    const handle = await start(runs, {
      writeBackQuickly: ({ decision }) =>
        Promise.resolve(
          decision?.safety.flagIds.includes('flag-1')
            ? { kind: 'settled', outcome: 'kept_seller_values' }
            : { kind: 'flags_changed', openFlags: [{ id: 'flag-1', category: 'counterfeit' }] },
        ),
    });
    await handle.result();
    return handle;
  },
  'refused-then-retried': async (runs) => {
    const refused = gate();
    let tries = 0;
    const handle = await start(runs, {
      writeBackQuickly: () => {
        tries += 1;
        if (tries > 1) return Promise.resolve({ kind: 'settled', outcome: 'published' });
        refused.open();
        return Promise.resolve({ kind: 'attention', code: 'write_back.refused' });
      },
    });
    await refused.reached;
    await handle.signal(RETRY_NOW);
    await handle.result();
    return handle;
  },
};
