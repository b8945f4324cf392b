import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AttributesResult, AttributesStep } from '#libs/domain/contract';
import type { FailureClass } from '#libs/domain/failure-classes';
import type { RequestChange } from '#libs/domain/request-change';
import { EnrichmentRuns } from './enrichment-run.js';
import { scriptedFailure } from './scripted-failure.js';
import { ATTRIBUTES, type Script } from './scripted-steps.js';

let runs: EnrichmentRuns;

jest.setTimeout(60_000);

beforeAll(async () => {
  runs = await EnrichmentRuns.open();
}, 120_000);

afterAll(async () => {
  await runs.close();
});

/** Runs a listing whose attributes are asked for as given; says what was asked of whom, and what was written. */
async function run(extractAttributes: Script['extractAttributes']) {
  const listingId = randomUUID();
  const journal = runs.steps.script(listingId, { ...(extractAttributes && { extractAttributes }) });
  await (await runs.start('standard', listingId)).result();
  return {
    asked: journal.attributesAsked.map(({ planned, round, change, repair }) =>
      [planned.provider, round, change, repair?.fields.join(' ')].filter(Boolean).join(', '),
    ),
    written: journal.written.at(-1)?.decision,
  };
}

const BROKEN: AttributesResult = {
  ...ATTRIBUTES,
  refused: [{ field: 'title', code: 'title.other_language' }],
  repair: { callId: 'call-attributes', fields: ['title'], round: 1 },
};
const REPAIRED: AttributesResult = {
  ...ATTRIBUTES,
  callId: 'call-repair',
  accepted: { ...ATTRIBUTES.accepted, title: 'Jeansjacke' },
};

const answerTo = (step: AttributesStep, repaired: () => Promise<AttributesResult>) =>
  step.repair === undefined ? Promise.resolve(BROKEN) : repaired();

describe('fields that break a rule', () => {
  it('row 22: are asked for once more, of the same provider and those alone', async () => {
    const { asked, written } = await run((step) => answerTo(step, () => Promise.resolve(REPAIRED)));
    expect(asked).toEqual(['first, 1', 'first, 1, title']);
    expect(written).toMatchObject({
      fields: { title: { source: 'model', value: 'Jeansjacke' } },
      calls: { attributes: 'call-repair' },
    });
  });

  it.each<[string, FailureClass, 'next' | 'human' | 'stop']>([
    ['row 20: of no other provider', 'out.schema', 'next'],
    ['row 16: of nobody where the provider refuses', 'policy.refusal', 'human'],
    ['row 36: of nobody where a budget is in the way', 'budget', 'next'],
  ])('%s: the answer stands, the field abstains', async (_what, failureClass, action) => {
    const { asked, written } = await run((step) =>
      answerTo(step, () => Promise.reject(scriptedFailure(step, failureClass, action))),
    );
    expect(asked).toEqual(['first, 1', 'first, 1, title']);
    expect(written).toMatchObject({
      fields: { brand: { source: 'model' }, title: { source: 'none' } },
      calls: { attributes: 'call-attributes' },
    });
  });
});

describe('a request that would fail again', () => {
  it.each<[string, FailureClass, RequestChange]>([
    ['row 17', 'out.length', 'more_output'],
    ['row 23', 'in.too_long', 'less_input'],
    ['row 26', 'in.too_big', 'smaller_photos'],
  ])(
    '%s: is changed at the same provider, then the next is asked the first',
    async (_row, failureClass, change) => {
      const { asked } = await run((step) => {
        if (step.planned.provider === 'second') return Promise.resolve(ATTRIBUTES);
        return Promise.reject(
          step.change === undefined
            ? scriptedFailure(step, failureClass, 'changed', { change })
            : scriptedFailure(step, failureClass, 'next'),
        );
      });
      expect(asked).toEqual(['first, 1', `first, 1, ${change}`, 'second, 1']);
    },
  );
});
