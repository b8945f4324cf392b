import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { IngestResult, ModelStep, SafetyResult } from '#libs/domain/contract';
import type { FailureClass } from '#libs/domain/failure-classes';
import { LANES, type Lane } from '#libs/domain/lane-timings';
import { acceptSafety } from '#libs/domain/safety-rules/accept-safety';
import { SAFETY_CATEGORIES } from '#libs/domain/wire/safety';
import { EnrichmentRuns } from './enrichment-run.js';
import { scriptedFailure } from './scripted-failure.js';
import { ATTRIBUTES, READY, SAFE, type Journal } from './scripted-steps.js';

jest.setTimeout(120_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LISTINGS_A_LANE = 4;
/** One after another, what a dead provider looks like from here. */
const CLASSES: readonly FailureClass[] = [
  'net.connect',
  'srv.error',
  'timeout.headers',
  'srv.overloaded',
  'skipped',
];

let runs: EnrichmentRuns;

beforeAll(async () => {
  runs = await EnrichmentRuns.open();
}, 120_000);

afterAll(async () => {
  await runs.close();
});

/** `second` is the plan's last resort. */
const PLAN = (['attributes', 'safety'] as const).map(
  (capability) =>
    [
      capability,
      READY.plan[capability].map((planned) =>
        planned.provider === 'second' ? { ...planned, baseline: true as const } : planned,
      ),
    ] as const,
);

async function ready(): Promise<Extract<IngestResult, { kind: 'ready' }>> {
  const plan = Object.fromEntries(PLAN);
  return { ...(await runs.steps.ready()), plan: { ...READY.plan, ...plan } };
}

interface Begun {
  readonly lane: Lane;
  readonly journal: Journal;
  readonly handle: WorkflowHandle;
  /** Providers that were asked about safety, with the minutes since the outage's begin. */
  readonly asked: { readonly provider: string; readonly minute: number }[];
}

/** Begins one listing whose providers are down until the outage's end. */
async function begin(
  lane: Lane,
  endsAtMs: number,
  afterwards: (step: ModelStep) => SafetyResult = () => SAFE,
): Promise<Begun> {
  const listingId = randomUUID();
  const beganMs = await runs.engine.nowMs();
  const asked: { provider: string; minute: number }[] = [];
  let failures = 0;
  const unlessDown = async <Result>(step: ModelStep, result: () => Result): Promise<Result> => {
    if ((await runs.engine.nowMs()) >= endsAtMs) return result();
    const failureClass = CLASSES[(failures += 1) % CLASSES.length] ?? 'srv.error';
    throw scriptedFailure(step, failureClass, 'next');
  };
  const journal = runs.steps.script(listingId, {
    ingestPhotos: ready,
    extractAttributes: (step) => unlessDown(step, () => ATTRIBUTES),
    checkSafety: async (step) => {
      const minute = ((await runs.engine.nowMs()) - beganMs) / MINUTE;
      asked.push({ provider: step.planned.provider, minute });
      return unlessDown(step, () => afterwards(step));
    },
  });
  return { lane, journal, handle: await runs.start(lane, listingId), asked };
}

/** What the run says of itself, as Temporal's UI shows it. */
async function detailsOf(handle: WorkflowHandle): Promise<string> {
  const { currentDetails } = await handle.query<{ currentDetails?: string }>(
    '__temporal_workflow_metadata',
  );
  return currentDetails ?? '';
}

/** A pass of everything, by a provider that can judge so much. */
function passOfAll(judges: 'all' | 'nothing'): SafetyResult {
  const judged = judges === 'all' ? SAFETY_CATEGORIES : [];
  const { answer } = acceptSafety(
    {
      checks: SAFETY_CATEGORIES.map((category) => ({
        category,
        modality: 'text' as const,
        verdict: 'pass' as const,
        photo: null,
        quote: null,
        reason: null,
      })),
    },
    {
      judges: { text: judged, image: judged },
      content: { text: 'A bag', photos: [] },
      photosComplete: 'none',
    },
  );
  return { ...SAFE, checks: answer.checks };
}

describe('row 38: all providers, the baseline too, down for an hour', () => {
  it('every listing waits visibly, then is finished by itself, checked', async () => {
    const endsAtMs = (await runs.engine.nowMs()) + HOUR;
    const listings: Begun[] = [];
    for (const lane of LANES)
      for (let count = 0; count < LISTINGS_A_LANE; count += 1)
        listings.push(await begin(lane, endsAtMs, () => passOfAll('all')));

    await runs.engine.sleep(30 * MINUTE);
    for (const { lane, handle, journal } of listings) {
      await runs.timerStarted(handle);
      expect([lane, await detailsOf(handle), journal.written]).toEqual([
        lane,
        expect.stringMatching(
          /^(attributes|safety): .+; trying again at .+\n(attributes|safety): .+; trying again at /,
        ),
        [],
      ]);
    }

    for (const { lane, handle, journal, asked } of listings) {
      await handle.result();
      const [written, ...more] = journal.written;
      expect([lane, written?.decision?.safety.verdict, written?.decision?.outcome, more]).toEqual([
        lane,
        'pass',
        'published_partial',
        [],
      ]);
      expect(asked.at(-1)?.minute).toBeGreaterThanOrEqual(59);
      expect(await detailsOf(handle)).toBe('');
    }
  });

  it('asks the baseline from its lane’s time on, and for a backfill never', async () => {
    const firstMinuteOfBaseline = async (lane: Lane) => {
      const endsAtMs = (await runs.engine.nowMs()) + HOUR;
      const { handle, asked } = await begin(lane, endsAtMs);
      await handle.result();
      return asked.find(({ provider }) => provider === 'second')?.minute ?? null;
    };
    expect(await firstMinuteOfBaseline('interactive')).toBeLessThan(1);
    expect(await firstMinuteOfBaseline('standard')).toBeGreaterThanOrEqual(15);
    expect(await firstMinuteOfBaseline('backfill')).toBeNull();
  });

  it('holds where who answers at last can’t judge what is required', async () => {
    const endsAtMs = (await runs.engine.nowMs()) + HOUR;
    const { handle, journal } = await begin('interactive', endsAtMs, () => passOfAll('nothing'));
    await handle.result();
    expect(journal.written.map(({ decision }) => decision)).toMatchObject([
      {
        outcome: 'kept_seller_values',
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'safety.not_assessed' })]),
        safety: { verdict: 'hold' },
      },
    ]);
  });

  it('holds where the outage outlasts the lane’s deadline: safety is never skipped', async () => {
    const endsAtMs = (await runs.engine.nowMs()) + 5 * HOUR;
    const { handle, journal } = await begin('interactive', endsAtMs);
    await handle.result();
    expect(journal.written.map(({ decision }) => decision)).toMatchObject([
      {
        outcome: 'kept_seller_values',
        reasons: expect.arrayContaining([expect.objectContaining({ code: 'safety.unavailable' })]),
        safety: { verdict: 'hold' },
      },
    ]);
  });
});
