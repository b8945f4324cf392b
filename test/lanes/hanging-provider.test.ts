import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ModelStep } from '#libs/domain/contract';
import { eventually } from '#test/harness/eventually';
import { EnrichmentRuns } from '#test/workflows/enrichment-run';
import { gate } from '#test/workflows/gate';
import { ATTRIBUTES, READY, SAFE, type Script } from '#test/workflows/scripted-steps';

/** Each provider's: what one listing's two calls fill. */
const SLOTS = 2;

const released = gate();
let runs: EnrichmentRuns;
beforeAll(async () => {
  runs = await EnrichmentRuns.open('dev-server', SLOTS);
}, 90_000);
afterAll(async () => {
  released.open();
  await runs.close();
});

/** The first provider answers nobody, the second does. */
async function answer<Answer>({ planned }: ModelStep, value: Answer): Promise<Answer> {
  if (planned.provider === 'first') await released.reached;
  return value;
}
const FIRST_HANGS: Script = {
  extractAttributes: (step) => answer(step, ATTRIBUTES),
  checkSafety: (step) => answer(step, SAFE),
};
/** Of a profile that doesn't name the first one. */
const PLANNED_ELSEWHERE: Script = {
  ingestPhotos: async () => {
    const ready = await runs.steps.ready();
    const [, second] = READY.plan.attributes;
    if (second === undefined) throw new Error('a plan of two');
    return { ...ready, plan: { attributes: [second], safety: [second] } };
  },
};

/** Announces an interactive listing. */
async function announce(script: Script) {
  const listingId = randomUUID();
  const journal = runs.steps.script(listingId, script);
  return { journal, run: await runs.start('interactive', listingId) };
}

describe('a provider that hangs with all of its slots taken', () => {
  it('holds up nobody who asks another, and those who wait for it only as long as their lane says (row 41)', async () => {
    const holder = await announce(FIRST_HANGS);
    await eventually('its two calls hang', () => {
      const { attributesAsked, safetyAsked } = holder.journal;
      return Promise.resolve(attributesAsked.length + safetyAsked.length === SLOTS || undefined);
    });

    const waiting = await announce(FIRST_HANGS);
    await runs.scheduledActivities(waiting.run, 3);
    const elsewhere = await announce(PLANNED_ELSEWHERE);
    await elsewhere.run.result();
    expect(waiting.journal.attributesAsked).toEqual([]);

    await waiting.run.result();
    const asked = [...waiting.journal.attributesAsked, ...waiting.journal.safetyAsked];
    expect(asked.map(({ planned }) => planned.provider)).toEqual(['second', 'second']);
  });
});
