import { expect } from '@jest/globals';
import { testScenes } from './scene-tests.js';
import { firstAnswers, secondAnswersAfter } from './second-answers.js';

const LONG = `${'Worn to two weddings, kept in a bag since. '.repeat(30)}100% cotton, very good condition.`;
const STANDARD_DEADLINE_MS = 24 * 3_600_000;

testScenes([
  {
    name: 'row 23: a request that is too long is shortened',
    first: ['too_long'],
    text: { description: LONG },
    photos: 2,
    comesTo: {
      ...firstAnswers([['first', 'in.too_long → changed', 'failed', 0]]),
      // What the end of the text said isn't known now.
      outcome: 'published_partial',
    },
    see: ({ askedOfFirst }) => {
      const lengths = askedOfFirst.map(({ listing }) => listing.description?.length ?? 0);
      expect(lengths).toEqual([LONG.length, expect.any(Number)]);
      expect(lengths[1]).toBeLessThanOrEqual(500);
      expect(askedOfFirst.map(({ photoIds }) => photoIds.length)).toEqual([2, 1]);
    },
  },
  {
    // The plan has no other judge; at the lane's deadline the wait for one ends.
    name: 'row 23: a request for safety is never shortened',
    judge: ['too_long'],
    acceptedMsAgo: STANDARD_DEADLINE_MS,
    comesTo: {
      outcome: 'kept_seller_values',
      safety: 'hold',
      safetyCalls: [['judge', 'in.too_long → next', 'failed', 0]],
      received: { first: 1, second: 0, judge: 1 },
    },
  },
  {
    name: 'row 24: an image that can’t be read is left out with the others',
    first: ['unreadable_image'],
    photos: 2,
    comesTo: firstAnswers([['first', 'in.image → changed', 'failed', 0]]),
    see: ({ askedOfFirst }) => {
      expect(askedOfFirst.map(({ photoIds }) => photoIds.length)).toEqual([2, 0]);
    },
  },
  secondAnswersAfter(
    'row 25: an image that can’t be fetched',
    ['unfetched_image'],
    [['first', 'in.image_fetch → next', 'failed', 0]],
  ),
  {
    name: 'row 26: photos that are too large are sent smaller',
    first: ['too_big'],
    photos: 1,
    comesTo: firstAnswers([['first', 'in.too_big → changed', 'failed', 0]]),
    see: ({ askedOfFirst }) => {
      const [[whole] = [], [smaller] = []] = askedOfFirst.map(({ imageBytes }) => imageBytes);
      expect(smaller).toBeLessThan(whole ?? 0);
    },
  },
  secondAnswersAfter(
    'row 27: another 400',
    ['bad_request'],
    [['first', 'req.invalid → next', 'failed', 0]],
  ),
  secondAnswersAfter(
    'row 27: 422',
    ['unprocessable'],
    [['first', 'req.invalid → next', 'failed', 0]],
  ),
  secondAnswersAfter(
    'row 27: 404 on the path',
    ['no_such_path'],
    [['first', 'req.invalid → next', 'failed', 0]],
  ),
  secondAnswersAfter('row 28: 401', ['bad_key'], [['first', 'auth → next', 'failed', 0]]),
  secondAnswersAfter(
    'row 28: 403 as JSON',
    ['forbidden'],
    [['first', 'auth.model → next', 'failed', 0]],
  ),
  secondAnswersAfter(
    'row 29: 402',
    ['no_credit'],
    [['first', 'quota.money → next', 'failed', 0]],
    ['quota.money'],
  ),
  secondAnswersAfter(
    'row 29: 429 insufficient_quota',
    ['no_quota'],
    [['first', 'quota.money → next', 'failed', 0]],
    ['quota.money'],
  ),
  secondAnswersAfter(
    'row 30: 404 model_not_found',
    ['no_such_model'],
    [['first', 'model.gone → next', 'failed', 0]],
    ['model.gone'],
  ),
  secondAnswersAfter(
    'row 30: 410',
    ['retired_model'],
    [['first', 'model.gone → next', 'failed', 0]],
    ['model.gone'],
  ),
]);
