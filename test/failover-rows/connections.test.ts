import { testScenes } from './scene-tests.js';
import { firstAnswers, secondAnswers, secondAnswersAfter } from './second-answers.js';

testScenes([
  {
    name: 'row 3: a name that can’t be resolved',
    firstEntry: { baseUrl: 'http://nowhere.invalid/v1' },
    comesTo: secondAnswers(
      [
        ['first', 'net.dns → again', 'failed', 0],
        ['first', 'net.dns → next', 'failed', 0],
      ],
      0,
    ),
  },
  {
    name: 'row 4: a port that nobody listens at',
    prepare: ({ first }) => first.refuse(),
    comesTo: secondAnswers(
      [
        ['first', 'net.connect → again', 'failed', 0],
        ['first', 'net.connect → next', 'failed', 0],
      ],
      0,
    ),
  },
  {
    name: 'row 5: a certificate that nobody signed',
    firstTls: 'self-signed',
    comesTo: {
      ...secondAnswers([['first', 'net.tls → next', 'failed', 0]], 0),
      firstRestsAfter: ['net.tls'],
    },
  },
  {
    name: 'row 6: a connection that breaks before headers, then doesn’t',
    first: ['reset'],
    comesTo: firstAnswers([['first', 'net.reset → again', 'maybe_billed', null]]),
  },
  secondAnswersAfter(
    'row 6: a connection that breaks before headers each time',
    ['reset', 'reset'],
    [
      ['first', 'net.reset → again', 'maybe_billed', null],
      ['first', 'net.reset → next', 'maybe_billed', null],
    ],
  ),
  {
    name: 'row 7: no headers in time',
    first: ['hang'],
    firstTimeoutMs: 3_000,
    comesTo: secondAnswers([['first', 'timeout.headers → next', 'maybe_billed', null]]),
  },
  {
    name: 'row 8: a body that drips',
    first: ['drip'],
    firstTimeoutMs: 3_000,
    comesTo: secondAnswers([['first', 'timeout.body → next', 'maybe_billed', null]]),
  },
  {
    name: 'row 8: a body that doesn’t come',
    first: ['stall'],
    firstTimeoutMs: 3_000,
    comesTo: secondAnswers([['first', 'timeout.body → next', 'maybe_billed', null]]),
  },
  secondAnswersAfter(
    'row 9: a body that is cut, then one whose JSON is',
    ['cut', 'cut_json'],
    [
      ['first', 'net.cut → again', 'maybe_billed', null],
      ['first', 'net.cut → next', 'maybe_billed', null],
    ],
  ),
]);
