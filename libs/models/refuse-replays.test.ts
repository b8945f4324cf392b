import { describe, expect, it } from '@jest/globals';
import { REQUEST, CALL_ID } from '#test/harness/sent-request';
import type { Completion, ModelProvider, ModelRequest } from './provider.js';
import { ProviderFailure } from './provider-failure.js';
import { refuseReplays } from './refuse-replays.js';

/** What the provider answers next: its reply's id and what it says. */
interface Reply {
  readonly id: string | null;
  readonly says: string;
}

/** A provider that gives these replies in turn, to as many requests that differ. */
async function classesOf(replies: readonly Reply[], requests: readonly string[]) {
  const given = replies.values();
  const send: ModelProvider['send'] = () => Promise.resolve(completion(given.next().value));
  const ask = refuseReplays('a-provider', send);
  const classes: string[] = [];
  for (const text of requests) classes.push(await classOf(ask, request(text)));
  return classes;
}

async function classOf(ask: ModelProvider['send'], asked: ModelRequest): Promise<string> {
  try {
    await ask(asked, {
      callId: CALL_ID,
      signal: AbortSignal.timeout(10_000),
      imageBytes: () => new Uint8Array(),
    });
    return 'answered';
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    return error.failureClass;
  }
}

function request(text: string): ModelRequest {
  return { ...REQUEST, parts: [{ kind: 'text', text }] };
}

function completion(reply: Reply | undefined): Completion {
  if (reply === undefined) throw new Error('more was asked than is scripted');
  return {
    content: { kind: 'text', text: reply.says },
    usage: null,
    status: 200,
    requestId: null,
    replyId: reply.id,
    raw: JSON.stringify(reply),
  };
}

const FIVE = ['a', 'b', 'c', 'd', 'e'];
const PROVEN = FIVE.map((word): Reply => ({ id: `id-${word}`, says: word }));

describe('a reply whose id was there before', () => {
  it('row 14: is a duplicate where it was another request’s, body and all', async () => {
    const classes = await classesOf([...PROVEN, { id: 'id-b', says: 'b' }], [...FIVE, 'f']);
    expect(classes).toEqual([...FIVE.map(() => 'answered'), 'wire.duplicate']);
  });

  it('row 14: stays one, however often it comes', async () => {
    const replay = { id: 'id-b', says: 'b' };
    const classes = await classesOf([...PROVEN, replay, replay], [...FIVE, 'f', 'g']);
    expect(classes.slice(-2)).toEqual(['wire.duplicate', 'wire.duplicate']);
  });

  it('stands where it answers the same request, from a cache', async () => {
    const classes = await classesOf([...PROVEN, { id: 'id-b', says: 'b' }], [...FIVE, 'b']);
    expect(classes.at(-1)).toBe('answered');
  });

  it('stands where it says something else: ids that are drawn from few numbers', async () => {
    const classes = await classesOf([...PROVEN, { id: 'id-b', says: 'f' }], [...FIVE, 'f']);
    expect(classes.at(-1)).toBe('answered');
  });

  it.each([['one constant id', 'chatcmpl-123'] as const, ['no id', null], ['an empty one', '']])(
    'stands where the server gives every reply %s, and says the same of all',
    async (_what, id) => {
      const requests = Array.from({ length: 20 }, (_, index) => `listing ${index}`);
      const replies = requests.map(() => ({ id, says: 'all pass' }));
      expect(new Set(await classesOf(replies, requests))).toEqual(new Set(['answered']));
    },
  );

  it('stands where only the answer is alike', async () => {
    const replies = [...PROVEN, ...FIVE.map((word) => ({ id: `other-${word}`, says: 'a' }))];
    const requests = [...FIVE, ...FIVE.map((word) => `other ${word}`)];
    expect(new Set(await classesOf(replies, requests))).toEqual(new Set(['answered']));
  });
});
