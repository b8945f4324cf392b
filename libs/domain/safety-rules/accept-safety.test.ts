import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FlaggableContent } from '../flag.js';
import {
  SAFETY_CATEGORIES,
  type SafetyCategory,
  SafetyModality,
  type SafetyWire,
} from '../wire/safety.js';
import { acceptSafety, type SafetyContext } from './accept-safety.js';
import { readSafetyWire } from './read-safety-wire.js';

type Entry = SafetyWire['checks'][number];

const entry = (
  category: SafetyCategory,
  modality: SafetyModality,
  verdict: Entry['verdict'],
  evidence: Partial<Pick<Entry, 'quote' | 'photo'>> = {},
): Entry => ({ category, modality, verdict, photo: null, quote: null, reason: null, ...evidence });

const CONTENT: FlaggableContent = {
  text: 'Nice knife\nCall 612 345 678',
  photos: [
    { id: 'p1', sha256: 'a1' },
    { id: 'p2', sha256: null },
  ],
};
const ALL: SafetyContext = {
  judges: { text: SAFETY_CATEGORIES, image: SAFETY_CATEGORIES },
  content: CONTENT,
  photosComplete: 'complete',
};

const judge = (checks: Entry[], context: Partial<SafetyContext> = {}) =>
  acceptSafety({ checks }, { ...ALL, ...context });

const verdictOf = (result: ReturnType<typeof judge>, category: string, modality: string) =>
  result.answer.checks
    .filter((check) => check.category === category && check.modality === modality)
    .map(({ verdict }) => verdict);

describe('acceptSafety', () => {
  it('has a check of every category in both modalities, whatever the model left out', () => {
    const { answer, flags } = judge([]);
    expect(answer.checks).toHaveLength(SAFETY_CATEGORIES.length * 2);
    expect(new Set(answer.checks.map(({ verdict }) => verdict))).toEqual(new Set(['not_assessed']));
    expect(flags).toEqual([]);
  });

  it('has no image check of a listing without photos, unless one is flagged', () => {
    const none = { photosComplete: 'none' } as const;
    expect(judge([entry('nudity', 'image', 'pass')], none).answer.checks).toHaveLength(10);
    expect(verdictOf(judge([entry('nudity', 'image', 'flag')], none), 'nudity', 'image')).toEqual([
      'flag',
    ]);
  });

  it.each<[string, Entry[], Partial<SafetyContext>, string[]]>([
    ['passes', [entry('weapons', 'text', 'pass')], {}, ['pass']],
    [
      'passes twice',
      [entry('weapons', 'text', 'pass'), entry('weapons', 'text', 'pass')],
      {},
      ['pass'],
    ],
    [
      'is unsure beside a pass',
      [entry('weapons', 'text', 'pass'), entry('weapons', 'text', 'not_assessed')],
      {},
      ['not_assessed'],
    ],
    [
      'flags beside a pass',
      [entry('weapons', 'text', 'pass'), entry('weapons', 'text', 'flag')],
      {},
      ['flag'],
    ],
    [
      'passes what the provider can’t judge',
      [entry('weapons', 'text', 'pass')],
      { judges: { text: ['drugs'], image: SAFETY_CATEGORIES } },
      ['not_assessed'],
    ],
    [
      'flags what the provider can’t judge',
      [entry('weapons', 'text', 'flag')],
      { judges: { text: [], image: [] } },
      ['flag'],
    ],
    [
      'passes text where photos are missing',
      [entry('weapons', 'text', 'pass')],
      { photosComplete: 'incomplete' },
      ['pass'],
    ],
    ['passes only images', [entry('weapons', 'image', 'pass')], {}, ['not_assessed']],
  ])('judges a text that %s', (_, checks, context, expected) => {
    expect(verdictOf(judge(checks, context), 'weapons', 'text')).toEqual(expected);
  });

  it.each<[Entry['verdict'], SafetyContext['photosComplete'], string]>([
    ['pass', 'complete', 'pass'],
    ['pass', 'incomplete', 'not_assessed'],
    ['flag', 'incomplete', 'flag'],
    ['not_assessed', 'complete', 'not_assessed'],
  ])('takes %s of an image with photos %s as %s', (verdict, photosComplete, expected) => {
    const result = judge([entry('nudity', 'image', verdict)], { photosComplete });
    expect(verdictOf(result, 'nudity', 'image')).toEqual([expected]);
  });

  it.each<[string, Entry, unknown, unknown]>([
    [
      'words',
      entry('weapons', 'text', 'flag', { quote: 'nice  KNIFE' }),
      { kind: 'words', words: 'nice knife' },
      { quote: 'nice KNIFE', photo: null },
    ],
    [
      'words that are not there',
      entry('weapons', 'text', 'flag', { quote: 'gun' }),
      { kind: 'listing' },
      { quote: null, photo: null },
    ],
    [
      'no words',
      entry('weapons', 'text', 'flag'),
      { kind: 'listing' },
      { quote: null, photo: null },
    ],
    [
      'a photo',
      entry('weapons', 'image', 'flag', { photo: 'p1' }),
      { kind: 'photo', photoId: 'p1', sha256: 'a1' },
      { quote: null, photo: 'p1' },
    ],
    [
      'a photo that can’t be read',
      entry('weapons', 'image', 'flag', { photo: 'p2' }),
      { kind: 'listing' },
      { quote: null, photo: null },
    ],
    [
      'a photo that is not there',
      entry('weapons', 'image', 'flag', { photo: 'p9' }),
      { kind: 'listing' },
      { quote: null, photo: null },
    ],
    [
      'words of a text and a photo',
      entry('weapons', 'text', 'flag', { quote: 'knife', photo: 'p1' }),
      { kind: 'words', words: 'knife' },
      { quote: 'knife', photo: null },
    ],
    [
      'words in a photo',
      entry('weapons', 'image', 'flag', { quote: 'knife' }),
      { kind: 'listing' },
      { quote: null, photo: null },
    ],
  ])('binds a flag to %s', (_, flagged, evidence, shown) => {
    const { answer, flags } = judge([flagged]);
    expect(flags).toEqual([{ category: 'weapons', modality: flagged.modality, evidence }]);
    expect(answer.checks.find(({ verdict }) => verdict === 'flag')).toMatchObject({
      ...(shown as object),
    });
  });

  it('keeps several flags of one check and says the same one once', () => {
    const { answer, flags } = judge([
      entry('contact_data', 'text', 'flag', { quote: '612 345 678' }),
      entry('contact_data', 'text', 'flag', { quote: 'call 612 345 678' }),
      entry('contact_data', 'text', 'flag', { quote: 'CALL  612 345 678' }),
    ]);
    expect(flags).toHaveLength(2);
    expect(answer.checks.filter(({ verdict }) => verdict === 'flag')).toHaveLength(2);
  });
});

describe('whatever a model answers', () => {
  const entryText = fc.record(
    {
      category: fc.oneof(fc.constantFrom(...SAFETY_CATEGORIES), fc.jsonValue()),
      modality: fc.oneof(fc.constantFrom('text', 'image'), fc.jsonValue()),
      verdict: fc.oneof(fc.constantFrom('pass', 'flag', 'not_assessed'), fc.jsonValue()),
      photo: fc.oneof(fc.constantFrom('p1', 'p2', 'p9', null), fc.jsonValue()),
      quote: fc.oneof(
        fc.constantFrom('knife', 'Call\u0000 612', '', null),
        fc.string({ unit: 'binary' }),
      ),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.array(entryText).map((checks) => JSON.stringify({ checks })),
    fc.json(),
    fc.string(),
  );
  const where = fc.record({
    judges: fc.record({
      text: fc.subarray([...SAFETY_CATEGORIES]),
      image: fc.subarray([...SAFETY_CATEGORIES]),
    }),
    content: fc.constant(CONTENT),
    photosComplete: fc.constantFrom('complete', 'incomplete', 'none'),
  });

  it('nothing throws, each check is there, a pass is earned, and a flag is never lost', () => {
    fc.assert(
      fc.property(text, where, (answerText, context) => {
        const read = readSafetyWire(answerText);
        if (read.kind === 'unusable') return;
        const { answer, flags } = acceptSafety(read.wire, context);
        for (const category of SAFETY_CATEGORIES) {
          for (const modality of SafetyModality.options) {
            const checks = answer.checks.filter(
              (check) => check.category === category && check.modality === modality,
            );
            const said = read.wire.checks
              .filter((check) => check.category === category && check.modality === modality)
              .map(({ verdict }) => verdict);
            const verdicts = checks.map(({ verdict }) => verdict);
            expect(verdicts.includes('flag')).toBe(said.includes('flag'));
            if (verdicts.includes('pass')) {
              expect(context.judges[modality]).toContain(category);
              expect(said.every((verdict) => verdict === 'pass')).toBe(true);
            }
            if (modality === 'text') expect(checks.length).toBeGreaterThan(0);
          }
        }
        expect(flags).toHaveLength(
          answer.checks.filter(({ verdict }) => verdict === 'flag').length,
        );
        expect(JSON.stringify({ answer, flags })).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 400, seed: 9 },
    );
  });
});
