import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { CheckSafety } from '#activities/check-safety';
import { ExtractAttributes } from '#activities/extract-attributes';
import { readUses } from '#libs/db/model-calls/read-uses';
import type { AttributesResult, SafetyResult } from '#libs/domain/contract';
import type { RevisionKey, SellerValues } from '#libs/domain/listing';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { SCRIPTED, usePhotolessSteps } from '#test/harness/photoless-steps';
import { useRealPostgres } from '#test/harness/real-postgres';

jest.setTimeout(60_000);

const TEXT = {
  title: 'Zara midi dress size M',
  description: 'Viscose 95%, Elastane 5%, very good condition',
};

/** What the seller sees suggested for these words, and takes over one by one. */
const SUGGESTED: SellerValues = {
  category: 'women.dresses.midi_dresses',
  brand: 'Zara',
  size: 'M',
  materials: ['viscose 95%', 'elastane 5%'],
  condition: 'very_good',
};

const said = (value: string, quote: string) => ({
  value,
  evidence: 'seller_text',
  photo: null,
  quote,
  confidence: null,
});
const ATTRIBUTES = JSON.stringify({
  category: said('Women > Dresses > Midi dresses', 'midi dress'),
  brand: said('Zara', 'Zara'),
  colours: null,
  size: said('M', 'M'),
  materials: [
    { ...said('Viscose', 'Viscose 95%'), percent: 95 },
    { ...said('Elastane', 'Elastane 5%'), percent: 5 },
  ],
  condition: said('Very good', 'very good condition'),
  pattern: null,
  title: null,
});
const SAFETY = JSON.stringify({
  checks: [
    {
      category: 'weapons',
      modality: 'text',
      verdict: 'pass',
      photo: null,
      quote: null,
      reason: null,
    },
  ],
});

const postgres = useRealPostgres();
const steps = usePhotolessSteps(postgres);

/** Runs both model steps of a revision, and says how many requests they sent. */
async function enrich(
  key: RevisionKey,
): Promise<{ attributes: AttributesResult; safety: SafetyResult; sent: number }> {
  const { provider, sources } = steps;
  const before = provider.received.length;
  const step = { ...key, lane: 'interactive' as const, planned: SCRIPTED, round: 1 };
  const run = async <Result>(content: string, activity: () => Promise<Result>): Promise<Result> => {
    provider.replies = [{ kind: 'content', content }];
    return new MockActivityEnvironment().run(activity);
  };
  const attributes = await run(ATTRIBUTES, () =>
    new ExtractAttributes(sources).extractAttributes(step),
  );
  const safety = await run(SAFETY, () => new CheckSafety(sources).checkSafety(step));
  return { attributes, safety, sent: provider.received.length - before };
}

describe('a revision whose only change is that the seller took suggestions over', () => {
  it('costs no call: both answers are used again', async () => {
    const first = await acceptedRevision(postgres.db, { text: TEXT });
    const before = await enrich(first);
    expect(before.sent).toBe(2);
    expect(before.attributes.accepted).toMatchObject({
      materials: [
        { material: 'viscose', percent: 95 },
        { material: 'elastane', percent: 5 },
      ],
    });
    const second = await acceptedRevision(postgres.db, {
      ...first,
      revision: 2,
      text: TEXT,
      values: SUGGESTED,
    });
    const after = await enrich(second);
    expect(after).toMatchObject({
      sent: 0,
      attributes: { callId: before.attributes.callId },
      safety: { callId: before.safety.callId },
    });
    expect(await readUses(postgres.db, second)).toMatchObject([{ reused: true }, { reused: true }]);
  });

  it.each([
    ['a brand that is on no list', { brand: 'Mail me at my name' }],
    ['words beside a suggestion', { ...SUGGESTED, colours: ['black', 'or call me'] }],
    ['a title', { title: 'Midi dress Zara, M' }],
  ])('asks safety again, and safety only, about %s', async (_, values) => {
    const first = await acceptedRevision(postgres.db, { text: TEXT });
    await enrich(first);
    const second = await acceptedRevision(postgres.db, {
      ...first,
      revision: 2,
      text: TEXT,
      values,
    });
    expect((await enrich(second)).sent).toBe(1);
  });
});
