import { testScenes } from './scene-tests.js';
import { FIRST, paidFor, SAFE, SECOND } from './second-answers.js';

const MINUTE = 60_000;
const OVERLOADED_FIRST = ['first', 'srv.overloaded → next', 'failed', 0] as const;
const OVERLOADED_SECOND = ['second', 'srv.overloaded → next', 'failed', 0] as const;

testScenes([
  {
    name: 'row 38: every provider fails: the plan is begun again when the first of them has rested',
    first: ['unavailable_for_2_s'],
    second: ['unavailable_for_2_s'],
    comesTo: {
      categoryBy: 'first',
      received: { first: 2, second: 1, judge: 1 },
      attributes: [OVERLOADED_FIRST, OVERLOADED_SECOND, FIRST],
      ...paidFor([FIRST, SAFE]),
    },
  },
  {
    name: 'row 38: the baseline isn’t asked before its lane’s time',
    first: ['unavailable_for_2_s'],
    secondIsBaseline: true,
    comesTo: {
      categoryBy: 'first',
      received: { first: 2, second: 0, judge: 1 },
      attributes: [OVERLOADED_FIRST, FIRST],
      ...paidFor([FIRST, SAFE]),
    },
  },
  {
    name: 'row 38: the baseline is asked once its lane’s time has come',
    first: ['unavailable'],
    secondIsBaseline: true,
    acceptedMsAgo: 16 * MINUTE,
    comesTo: {
      categoryBy: 'second',
      received: { first: 1, second: 1, judge: 1 },
      attributes: [OVERLOADED_FIRST, SECOND],
      firstRestsAfter: ['srv.overloaded'],
      ...paidFor([SECOND, SAFE]),
    },
  },
  {
    name: 'row 38: with a seller looking on the baseline is asked at once',
    lane: 'interactive',
    first: ['unavailable'],
    secondIsBaseline: true,
    comesTo: {
      categoryBy: 'second',
      received: { first: 1, second: 1, judge: 1 },
      attributes: [OVERLOADED_FIRST, SECOND],
      firstRestsAfter: ['srv.overloaded'],
    },
  },
  {
    name: 'row 38: at the lane’s deadline attributes abstain',
    first: ['unavailable'],
    second: ['unavailable'],
    acceptedMsAgo: 24 * 60 * MINUTE,
    comesTo: {
      outcome: 'kept_seller_values',
      reasons: ['attributes.unavailable'],
      categoryBy: null,
      received: { first: 1, second: 1, judge: 1 },
      attributes: [OVERLOADED_FIRST, OVERLOADED_SECOND],
      firstRestsAfter: ['srv.overloaded'],
      ...paidFor([SAFE]),
    },
  },
  {
    name: 'row 38: at the lane’s deadline a listing that nobody could judge is held',
    judge: ['unavailable'],
    acceptedMsAgo: 24 * 60 * MINUTE,
    comesTo: {
      outcome: 'kept_seller_values',
      safety: 'hold',
      safetyCalls: [['judge', 'srv.overloaded → next', 'failed', 0]],
      received: { first: 1, second: 0, judge: 1 },
    },
  },
]);
