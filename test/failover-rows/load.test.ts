import { testScenes } from './scene-tests.js';
import { firstAnswers, secondAnswersAfter } from './second-answers.js';

testScenes([
  {
    name: 'row 31: a 500, then an answer',
    first: ['failed'],
    comesTo: firstAnswers([['first', 'srv.error → again', 'maybe_billed', null]]),
  },
  secondAnswersAfter(
    'row 31: 502, then 408',
    ['bad_gateway', 'timed_out'],
    [
      ['first', 'srv.error → again', 'maybe_billed', null],
      ['first', 'srv.error → next', 'maybe_billed', null],
    ],
  ),
  secondAnswersAfter(
    'row 31: the page of a firewall with 403, twice',
    ['firewall', 'firewall'],
    [
      ['first', 'srv.error → again', 'maybe_billed', null],
      ['first', 'srv.error → next', 'maybe_billed', null],
    ],
  ),
  secondAnswersAfter(
    'row 32: 503',
    ['unavailable'],
    [['first', 'srv.overloaded → next', 'failed', 0]],
    ['srv.overloaded'],
  ),
  secondAnswersAfter(
    'row 32: 529',
    ['overloaded'],
    [['first', 'srv.overloaded → next', 'failed', 0]],
    ['srv.overloaded'],
  ),
  {
    name: 'row 33: 429 that says for how long: that is waited',
    first: ['limited'],
    comesTo: firstAnswers([['first', 'rate.limited → again', 'failed', 0]]),
  },
  secondAnswersAfter(
    'row 34: 429 that says nothing',
    ['limited_opaquely'],
    [['first', 'rate.opaque → next', 'failed', 0]],
    ['rate.opaque'],
  ),
  secondAnswersAfter(
    'row 34: 429 until tomorrow',
    ['limited_absurdly'],
    [['first', 'rate.opaque → next', 'failed', 0]],
    ['rate.opaque'],
  ),
  secondAnswersAfter(
    'row 34: 429 until "soon"',
    ['limited_unreadably'],
    [['first', 'rate.opaque → next', 'failed', 0]],
    ['rate.opaque'],
  ),
  {
    name: 'row 35: 409, then an answer',
    first: ['conflict'],
    comesTo: firstAnswers([['first', 'srv.conflict → again', 'failed', 0]]),
  },
  secondAnswersAfter(
    'row 35: 409 each time',
    ['conflict', 'conflict'],
    [
      ['first', 'srv.conflict → again', 'failed', 0],
      ['first', 'srv.conflict → next', 'failed', 0],
    ],
  ),
]);
