import { expect } from '@jest/globals';
import { testScenes } from './scene-tests.js';
import { FIRST, firstAnswers, SAFE, secondAnswersAfter } from './second-answers.js';

/** What the second request to the first provider says that the first one doesn't. */
const ADDED = (texts: readonly (readonly string[])[]) => texts[1]?.slice(texts[0]?.length);

testScenes([
  {
    name: 'row 17: an answer cut at its limit; with twice the limit it isn’t',
    first: ['cut_at_length'],
    comesTo: firstAnswers([['first', 'out.length → changed', 'answered', 1_000]]),
    see: ({ askedOfFirst }) => {
      expect(askedOfFirst.map((asked) => asked.maxOutputTokens)).toEqual([2_000, 4_000]);
    },
  },
  secondAnswersAfter(
    'row 17: an answer cut at twice the limit, too',
    ['cut_at_length', 'cut_at_length'],
    [
      ['first', 'out.length → changed', 'answered', 1_000],
      ['first', 'out.length → next', 'answered', 1_000],
    ],
  ),
  {
    name: 'row 18: an empty answer, then a good one',
    first: ['empty'],
    comesTo: firstAnswers([['first', 'out.empty → again', 'answered', 1_000]]),
  },
  {
    name: 'row 19: an answer that is no JSON; told so, the provider gives one',
    first: ['prose'],
    comesTo: firstAnswers([['first', 'out.not_json → changed', 'answered', 1_000]]),
    see: ({ askedOfFirst }) => {
      expect(ADDED(askedOfFirst.map(({ texts }) => texts))).toEqual([
        expect.stringContaining('could not be read'),
      ]);
    },
  },
  {
    name: 'row 19: JSON in a code fence is an answer',
    first: ['fenced'],
    comesTo: firstAnswers([]),
  },
  secondAnswersAfter(
    'row 20: answers of another schema, also when told so',
    ['other_schema', 'other_schema'],
    [
      ['first', 'out.schema → changed', 'answered', 1_000],
      ['first', 'out.schema → next', 'answered', 1_000],
    ],
  ),
  {
    name: 'row 20: a safety answer of another schema, then one that fits',
    judge: ['other_schema'],
    comesTo: {
      received: { first: 1, second: 0, judge: 2 },
      safetyCalls: [['judge', 'out.schema → changed', 'answered', 1_000], SAFE],
      costMicros: 3_000,
    },
  },
  {
    name: 'row 21: one field breaks a rule; asked for it alone, the provider puts it right',
    first: ['bad_field'],
    comesTo: firstAnswers([FIRST]),
    see: ({ askedOfFirst }) => {
      expect([...(askedOfFirst[1]?.wanted ?? [])]).toEqual(['category']);
    },
  },
  {
    name: 'row 21: one field breaks a rule twice and abstains, its neighbours stand',
    first: ['bad_field', 'bad_field'],
    comesTo: {
      outcome: 'published_partial',
      categoryBy: null,
      titleBy: 'first',
      received: { first: 2, second: 0, judge: 1 },
      attributes: [FIRST, FIRST],
      costMicros: 3_000,
    },
  },
  {
    name: 'row 21: contact data in an answer, also when told: a person looks at it',
    first: ['contact_data', 'contact_data'],
    comesTo: {
      outcome: 'kept_seller_values',
      safety: 'hold',
      flags: ['contact_data_in_answers'],
      received: { first: 2, second: 0, judge: 1 },
      attributes: [FIRST, FIRST],
      costMicros: 3_000,
    },
  },
  {
    name: 'row 22: a title in another language; asked for it alone, the provider puts it right',
    first: ['wrong_language'],
    comesTo: { ...firstAnswers([FIRST]), titleBy: 'first' },
    see: ({ askedOfFirst }) => {
      expect([...(askedOfFirst[1]?.wanted ?? [])]).toEqual(['title']);
    },
  },
]);
