import { testScenes, type SceneTest } from './scene-tests.js';

const SECOND = ['second', 'answer', 'answered', 1_000] as const;
const UNKNOWN = { costMicros: null, costUnknownReason: expect.stringContaining('may have billed') };

/** The first fails, the second answers. */
const SCENES: readonly SceneTest[] = [
  {
    name: 'row 3: a name that can’t be resolved',
    firstEntry: { baseUrl: 'http://nowhere.invalid/v1' },
    comesTo: {
      received: { first: 0, second: 1, judge: 1 },
      attributes: [
        ['first', 'net.dns → again', 'failed', 0],
        ['first', 'net.dns → next', 'failed', 0],
        SECOND,
      ],
      costMicros: 2_000,
    },
  },
  {
    name: 'row 4: a port that nobody listens at',
    prepare: ({ first }) => first.refuse(),
    comesTo: {
      received: { first: 0, second: 1, judge: 1 },
      attributes: [
        ['first', 'net.connect → again', 'failed', 0],
        ['first', 'net.connect → next', 'failed', 0],
        SECOND,
      ],
      costMicros: 2_000,
    },
  },
  {
    name: 'row 5: a certificate that nobody signed',
    firstTls: 'self-signed',
    comesTo: {
      received: { first: 0, second: 1, judge: 1 },
      attributes: [['first', 'net.tls → next', 'failed', 0], SECOND],
      costMicros: 2_000,
    },
  },
  {
    name: 'row 6: a connection that breaks before headers, then doesn’t',
    first: ['reset'],
    comesTo: {
      categoryBy: 'first',
      received: { first: 2, second: 0, judge: 1 },
      attributes: [
        ['first', 'net.reset → again', 'maybe_billed', null],
        ['first', 'answer', 'answered', 1_000],
      ],
      ...UNKNOWN,
    },
  },
  {
    name: 'row 6: a connection that breaks before headers each time',
    first: ['reset', 'reset', 'reset'],
    comesTo: {
      received: { first: 2, second: 1, judge: 1 },
      attributes: [
        ['first', 'net.reset → again', 'maybe_billed', null],
        ['first', 'net.reset → next', 'maybe_billed', null],
        SECOND,
      ],
      ...UNKNOWN,
    },
  },
  {
    name: 'row 7: no headers in time',
    first: ['hang'],
    firstTimeoutMs: 1_000,
    comesTo: {
      received: { first: 1, second: 1, judge: 1 },
      attributes: [['first', 'timeout.headers → next', 'maybe_billed', null], SECOND],
      ...UNKNOWN,
    },
  },
  {
    name: 'row 8: a body that drips',
    first: ['drip'],
    firstTimeoutMs: 1_000,
    comesTo: {
      received: { first: 1, second: 1, judge: 1 },
      attributes: [['first', 'timeout.body → next', 'maybe_billed', null], SECOND],
      ...UNKNOWN,
    },
  },
  {
    name: 'row 8: a body that doesn’t come',
    first: ['stall'],
    firstTimeoutMs: 1_000,
    comesTo: {
      received: { first: 1, second: 1, judge: 1 },
      attributes: [['first', 'timeout.body → next', 'maybe_billed', null], SECOND],
      ...UNKNOWN,
    },
  },
  {
    name: 'row 9: a body that is cut, then one whose JSON is',
    first: ['cut', 'cut_json'],
    comesTo: {
      received: { first: 2, second: 1, judge: 1 },
      attributes: [
        ['first', 'net.cut → again', 'maybe_billed', null],
        ['first', 'net.cut → next', 'maybe_billed', null],
        SECOND,
      ],
      ...UNKNOWN,
    },
  },
];

testScenes(
  SCENES.map((scene) => ({ ...scene, comesTo: { categoryBy: 'second', ...scene.comesTo } })),
);
