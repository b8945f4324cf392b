import { setTimeout as delay } from 'node:timers/promises';
import { completion, goodAnswer, type Behaviour } from './behaviour.js';

const SLOW_MS = 3_000;

/** Trouble of the connection, rows 6 to 9, and slowness that is none yet. */
export const CONNECTIONS = {
  slow: {
    rows: [],
    what: 'a good answer after 3 s',
    becomes: 'answer',
    reply: async (asked) => {
      await delay(SLOW_MS, undefined, { ref: false });
      return completion(asked, await goodAnswer(asked));
    },
  },
  reset: {
    rows: [6],
    what: 'the connection breaks when the request has arrived',
    becomes: 'net.reset',
    reply: () => ({ kind: 'reset' }),
  },
  hang: {
    rows: [7],
    what: 'no headers, ever',
    becomes: 'timeout.headers',
    reply: () => ({ kind: 'hang' }),
  },
  drip: {
    rows: [8],
    what: 'headers, then a byte now and then',
    becomes: 'timeout.body',
    reply: () => ({ kind: 'drip' }),
  },
  stall: {
    rows: [8],
    what: 'headers, then nothing',
    becomes: 'timeout.body',
    reply: () => ({ kind: 'stall' }),
  },
  cut: {
    rows: [9],
    what: 'the connection breaks within the body',
    becomes: 'net.cut',
    reply: () => ({ kind: 'cut' }),
  },
  cut_json: {
    rows: [9],
    what: 'a whole body whose JSON ends in the middle',
    becomes: 'net.cut',
    reply: async (asked) => {
      const whole = completion(asked, await goodAnswer(asked));
      return whole.kind === 'status' ? { ...whole, body: (whole.body ?? '').slice(0, -40) } : whole;
    },
  },
} as const satisfies Record<string, Behaviour>;
