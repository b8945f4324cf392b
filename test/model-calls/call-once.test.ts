import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CancelledFailure } from '@temporalio/common';
import { sql } from 'kysely';
import { oursToFailure } from '#activities/to-application-failure';
import { callOnce } from '#libs/calls/call-once';
import type { Interpretation, OneCallResult } from '#libs/calls/one-call';
import { readUses } from '#libs/db/model-calls/read-uses';
import { lookUpRequest, type Standing } from '#libs/db/model-calls/look-up-request';
import { readRevisionToAsk } from '#libs/db/model-calls/read-revision-to-ask';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { withdrawRevisions } from '#libs/db/revisions/withdraw-revisions';
import type { FailoverAction, FailureClass } from '#libs/domain/failure-classes';
import type { Lane } from '#libs/domain/lane-timings';
import type { RevisionKey } from '#libs/domain/listing';
import { readJsonObject } from '#libs/domain/rules/read-json-object';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import { requestHash } from '#libs/models/request-hash';
import type { ModelRequest } from '#libs/models/provider';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { useRealPostgres } from '#test/harness/real-postgres';
import {
  startScriptedProvider,
  type ProviderReply,
  type ScriptedProvider,
} from '#test/harness/scripted-provider';

jest.setTimeout(60_000);

const postgres = useRealPostgres();
let provider: ScriptedProvider;

beforeAll(async () => {
  provider = await startScriptedProvider();
});

afterAll(async () => {
  await provider.close();
});

beforeEach(() => {
  provider.onRequest = () => undefined;
});

const PLANNED = { provider: 'scripted', model: 'a-model', attemptTimeoutMs: 10_000 };
/** For a provider that doesn't answer: as soon as may be. */
const SHORT_MS = 300;
const GOOD: ProviderReply = { kind: 'content', content: '{"word":"denim"}' };

function request(text: string): ModelRequest {
  return {
    capability: 'attributes',
    model: 'a-model',
    system: 'Read it.',
    parts: [{ kind: 'text', text }],
    schemaName: 'word',
    schema: { type: 'object' },
    maxOutputTokens: 100,
  };
}

function interpret(content: string): Interpretation<string> {
  const read = readJsonObject(content);
  return read.kind === 'unusable' ? read : { kind: 'usable', answer: content, flags: [] };
}

/** One attempt of a model activity for `key`. */
async function attempt(
  key: RevisionKey,
  given: {
    readonly text?: string;
    readonly round?: number;
    readonly lane?: Lane;
    readonly attemptTimeoutMs?: number;
    readonly cancellation?: AbortSignal;
    readonly loadImages?: () => Promise<ReadonlyMap<string, Uint8Array>>;
    readonly standing?: Standing | undefined;
  } = {},
): Promise<OneCallResult<string>> {
  return callOnce(postgres.db, {
    key,
    lane: given.lane ?? 'standard',
    planned: {
      ...PLANNED,
      ...(given.attemptTimeoutMs !== undefined && { attemptTimeoutMs: given.attemptTimeoutMs }),
    },
    round: given.round ?? 1,
    provider: openAiCompatible({
      id: 'scripted',
      protocol: 'openai',
      baseUrl: provider.baseUrl,
      apiKey: null,
      model: 'a-model',
      attemptTimeoutMs: PLANNED.attemptTimeoutMs,
      concurrentCalls: 1,
      prices: {
        'a-model': [
          {
            from: '2026-01-01',
            inputMicrosPerMillion: 1_000_000,
            cachedInputMicrosPerMillion: 500_000,
            outputMicrosPerMillion: 2_000_000,
          },
        ],
      },
      judges: { text: [], image: [] },
    }),
    request: request(given.text ?? 'blue jeans'),
    standing: given.standing,
    possibleChanges: ['format_restated', 'more_output'],
    interpret,
    loadImages: given.loadImages ?? (() => Promise.resolve(new Map())),
    admit: () => Promise.resolve(undefined),
    refusalFlags: [{ category: 'policy_refusal', modality: 'text', evidence: { kind: 'listing' } }],
    cancellation: given.cancellation ?? new AbortController().signal,
  });
}

/** Scripts the replies from here on, and counts the requests that arrive. */
function script(...replies: ProviderReply[]): () => number {
  const before = provider.received.length;
  provider.replies = [...Array.from<ProviderReply>({ length: before }).fill(GOOD), ...replies];
  return () => provider.received.length - before;
}

const callsOf = (key: RevisionKey) => readUses(postgres.db, key);

describe('a completed call', () => {
  it('is stored with answer, usage and cost before the activity returns', async () => {
    const key = await acceptedRevision(postgres.db);
    script(GOOD);
    const result = await attempt(key);
    expect(result).toMatchObject({ kind: 'answered', answer: '{"word":"denim"}' });
    expect(await callsOf(key)).toMatchObject([
      {
        state: 'answered',
        verdict: null,
        reused: false,
        usage: { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 100 },
        cost_micros: 600 + 200 + 200,
        provider_request_id: 'req-1',
      },
    ]);
  });

  it('is used again without loading its images', async () => {
    const key = await acceptedRevision(postgres.db);
    script(GOOD);
    await attempt(key);
    const loadImages = jest.fn(() => Promise.reject(new Error('object storage is down')));
    expect(await attempt(key, { loadImages })).toMatchObject({ kind: 'answered' });
    expect(loadImages).not.toHaveBeenCalled();
  });

  it('row 42: is used again by a retry whose worker died after storing it', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    await attempt(key);
    expect(await attempt(key)).toMatchObject({ kind: 'answered', answer: '{"word":"denim"}' });
    expect(received()).toBe(1);
  });

  it('is used again by a newer revision that asks the same, and counts once as money', async () => {
    const first = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    await attempt(first);
    const second = await acceptedRevision(postgres.db, { ...first, revision: 2 });
    await attempt(second);
    expect(received()).toBe(1);
    expect(await callsOf(second)).toMatchObject([{ state: 'answered', reused: true }]);
  });

  it('is of no use where anything that is sent differs', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    await attempt(key, { text: 'blue jeans' });
    await attempt(key, { text: 'black jeans' });
    expect(received()).toBe(2);
  });

  it('is of no use to another listing', async () => {
    const received = script(GOOD);
    await attempt(await acceptedRevision(postgres.db));
    await attempt(await acceptedRevision(postgres.db));
    expect(received()).toBe(2);
  });

  it('is stored when Postgres comes back, where it crashed before the answer', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    provider.onRequest = async () => {
      const backend = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
        postgres.db,
      );
      process.kill(backend.rows[0]?.pid ?? Number.NaN, 'SIGKILL');
    };
    expect(await attempt(key)).toMatchObject({ kind: 'answered' });
    expect(received()).toBe(1);
    expect(await callsOf(key)).toMatchObject([{ state: 'answered' }]);
  });
});

describe('a refusal', () => {
  const refusal: ProviderReply = {
    kind: 'message',
    message: { content: null, refusal: 'I can’t help with that.' },
  };

  it('goes to a person, raises a flag on the listing, and is not asked for again', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(refusal);
    expect(await attempt(key)).toMatchObject({
      verdict: { class: 'policy.refusal', action: 'human' },
    });
    expect(await attempt(key)).toMatchObject({
      verdict: { class: 'policy.refusal', action: 'human' },
    });
    expect(received()).toBe(1);
    const flags = await postgres.db
      .selectFrom('safety_flag')
      .selectAll()
      .where('listing_id', '=', key.listingId)
      .execute();
    expect(flags).toMatchObject([{ category: 'policy_refusal', evidence: { kind: 'listing' } }]);
  });

  it('stands across revisions with the same request', async () => {
    const first = await acceptedRevision(postgres.db);
    const received = script(refusal);
    await attempt(first);
    const second = await acceptedRevision(postgres.db, { ...first, revision: 2 });
    expect(await attempt(second)).toMatchObject({ verdict: { action: 'human' } });
    expect(received()).toBe(1);
  });
});

describe('tries', () => {
  const down: ProviderReply = { kind: 'status', status: 500 };

  it('are two a provider, counted in rows; then the verdict is next and nothing more is sent', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(down);
    expect(await attempt(key)).toMatchObject({ verdict: { class: 'srv.error', action: 'again' } });
    expect(await attempt(key)).toMatchObject({ verdict: { class: 'srv.error', action: 'next' } });
    expect(await attempt(key)).toMatchObject({ verdict: { class: 'srv.error', action: 'next' } });
    expect(received()).toBe(2);
  });

  it('are fresh in a new round of the plan', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(down, down, GOOD);
    await attempt(key);
    await attempt(key);
    expect(await attempt(key, { round: 2 })).toMatchObject({ kind: 'answered' });
    expect(received()).toBe(3);
  });

  it('are not used up by lost workers, but three lost calls mean the next provider', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    const lose = async (): Promise<void> => {
      const call = {
        ...key,
        id: crypto.randomUUID(),
        capability: 'attributes' as const,
        provider: 'scripted',
        model: 'a-model',
        requestHash: requestHash('scripted', request('blue jeans')),
        round: 1,
      };
      const standing = await lookUpRequest(postgres.db, call);
      if (standing.kind !== 'open') throw new Error(`it is ${standing.kind}`);
      expect(standing.triesUsed).toBe(0);
      expect(await reserveCall(postgres.db, call, standing.knownCalls)).toBe('reserved');
    };
    await lose();
    await lose();
    await lose();
    expect(await attempt(key)).toMatchObject({
      verdict: { class: 'attempt.lost', action: 'next' },
    });
    expect(received()).toBe(0);
    expect(await callsOf(key)).toMatchObject([
      { state: 'maybe_billed' },
      { state: 'maybe_billed' },
      { state: 'maybe_billed' },
    ]);
  });
});

describe('two attempts that reserve the same request at once', () => {
  const reservation = (key: RevisionKey) => ({
    ...key,
    id: crypto.randomUUID(),
    capability: 'attributes' as const,
    provider: 'scripted',
    model: 'a-model',
    requestHash: requestHash('scripted', request('blue jeans')),
    round: 1,
  });

  it('have one reservation between them', async () => {
    const key = await acceptedRevision(postgres.db);
    const attempts = Array.from({ length: 8 }, () => reserveCall(postgres.db, reservation(key)));
    const ends = await Promise.all(attempts);
    expect(ends.toSorted()).toEqual([...Array<string>(7).fill('other_call'), 'reserved']);
    expect(await callsOf(key)).toMatchObject([{ state: 'reserved' }]);
  });

  it('send nothing once the answer of the other has been stored', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    const slow = reservation(key);
    expect(await lookUpRequest(postgres.db, slow)).toMatchObject({ kind: 'open', knownCalls: 0 });
    await attempt(key);
    expect(await reserveCall(postgres.db, slow, 0)).toBe('other_call');
    expect(await reserveCall(postgres.db, slow, 1)).toBe('other_call');
    expect(await lookUpRequest(postgres.db, slow)).toMatchObject({ kind: 'answered' });
    expect(received()).toBe(1);
  });
});

describe('a listing that was never asked about', () => {
  it('is known by its revision, for each capability apart', async () => {
    const key = await acceptedRevision(postgres.db);
    const before = await readRevisionToAsk(postgres.db, key);
    expect(before?.standingOf('attributes')).toEqual({
      kind: 'open',
      triesUsed: 0,
      knownCalls: 0,
    });
    script(GOOD);
    await attempt(key, { standing: before?.standingOf('attributes') });
    const next = await acceptedRevision(postgres.db, { ...key, revision: 2 });
    const after = await readRevisionToAsk(postgres.db, next);
    expect(after?.standingOf('attributes')).toBeUndefined();
    expect(after?.standingOf('safety')).toBeDefined();
    expect(await callsOf(key)).toMatchObject([{ state: 'answered', reused: false }]);
  });

  it('is looked up all the same where a call has come since: nothing is sent twice', async () => {
    const key = await acceptedRevision(postgres.db);
    const read = await readRevisionToAsk(postgres.db, key);
    const standing = read?.standingOf('attributes');
    expect(standing).toBeDefined();
    const received = script(GOOD);
    await attempt(key);
    expect(await attempt(key, { standing })).toMatchObject({ kind: 'answered' });
    expect(received()).toBe(1);
  });
});

describe('a late answer', () => {
  it('moves a call that was given up as maybe billed to answered', async () => {
    const key = await acceptedRevision(postgres.db);
    script(GOOD);
    provider.onRequest = async () => {
      await postgres.db
        .updateTable('model_call')
        .set({ state: 'maybe_billed' })
        .where('listing_id', '=', key.listingId)
        .execute();
    };
    await attempt(key);
    expect(await callsOf(key)).toMatchObject([{ state: 'answered' }]);
  });
});

describe('a revision that is no longer worked on', () => {
  it('sends nothing', async () => {
    const key = await acceptedRevision(postgres.db);
    await withdrawRevisions(postgres.db, key);
    const received = script(GOOD);
    expect(await attempt(key)).toMatchObject({ verdict: { class: 'cancelled', action: 'stop' } });
    expect(received()).toBe(0);
  });
});

describe('a worker that shuts down before the call is reserved', () => {
  it('sends nothing and leaves no verdict, so that the attempt is made elsewhere', async () => {
    const key = await acceptedRevision(postgres.db);
    const received = script(GOOD);
    const shutdown = new CancelledFailure('WORKER_SHUTDOWN');
    await expect(attempt(key, { cancellation: AbortSignal.abort(shutdown) })).rejects.toBe(
      shutdown,
    );
    expect(oursToFailure(shutdown)).toBe(shutdown);
    expect([received(), await callsOf(key)]).toEqual([0, []]);
    expect(await attempt(key)).toMatchObject({ kind: 'answered' });
  });
});

describe('what a provider’s request can come to', () => {
  it.each<[string, ProviderReply, FailureClass, FailoverAction, string, number | null]>([
    ['row 6: a reset', { kind: 'reset' }, 'net.reset', 'again', 'maybe_billed', null],
    ['row 7: a hang', { kind: 'hang' }, 'timeout.headers', 'next', 'maybe_billed', null],
    ['row 8: a drip', { kind: 'drip' }, 'timeout.body', 'next', 'maybe_billed', null],
    ['row 9: a body that is cut', { kind: 'cut' }, 'net.cut', 'again', 'maybe_billed', null],
    [
      'row 10: HTML with 200',
      { kind: 'status', status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
      'wire.not_json',
      'next',
      'failed',
      0,
    ],
    [
      'row 11: an error with 200',
      { kind: 'status', status: 200, body: '{"error":{"message":"x"}}' },
      'wire.error_in_200',
      'again',
      'maybe_billed',
      null,
    ],
    [
      'row 12: no choices',
      { kind: 'status', status: 200, body: '{"choices":[]}' },
      'wire.no_choice',
      'next',
      'maybe_billed',
      null,
    ],
    [
      'row 13: an answer of another model',
      {
        kind: 'status',
        status: 200,
        body: JSON.stringify({
          model: 'b-model',
          choices: [{ finish_reason: 'stop', message: { content: '{"word":"denim"}' } }],
          usage: { prompt_tokens: 1_000, completion_tokens: 100 },
        }),
      },
      'wire.model_mismatch',
      'next',
      'answered',
      1_000 + 200,
    ],
    [
      'row 15: 400 of the content filter',
      { kind: 'status', status: 400, body: '{"error":{"message":"x","code":"content_filter"}}' },
      'policy.filter',
      'human',
      'maybe_billed',
      null,
    ],
    [
      'row 15: an answer that the filter stopped',
      { kind: 'message', message: { content: '' }, finishReason: 'content_filter' },
      'policy.filter',
      'human',
      'answered',
      1_000,
    ],
    [
      'row 16: a refusal',
      { kind: 'message', message: { content: null, refusal: 'No.' } },
      'policy.refusal',
      'human',
      'answered',
      1_000,
    ],
    [
      'row 17: an answer cut at its length',
      { kind: 'message', message: { content: '{"wo' }, finishReason: 'length' },
      'out.length',
      'changed',
      'answered',
      1_000,
    ],
    [
      'row 18: an empty answer',
      { kind: 'message', message: { content: '' } },
      'out.empty',
      'again',
      'answered',
      1_000,
    ],
    [
      'row 19: an answer that is no JSON',
      { kind: 'content', content: 'Sure!' },
      'out.not_json',
      'changed',
      'answered',
      1_000,
    ],
    [
      'row 20: an answer against the wire schema',
      { kind: 'content', content: '[]' },
      'out.schema',
      'changed',
      'answered',
      1_000,
    ],
    ['row 27: 400', { kind: 'status', status: 400 }, 'req.invalid', 'next', 'failed', 0],
    ['row 28: 401', { kind: 'status', status: 401 }, 'auth', 'next', 'failed', 0],
    ['row 29: 402', { kind: 'status', status: 402 }, 'quota.money', 'next', 'failed', 0],
    ['row 31: 500', { kind: 'status', status: 500 }, 'srv.error', 'again', 'maybe_billed', null],
    ['row 32: 503', { kind: 'status', status: 503 }, 'srv.overloaded', 'next', 'failed', 0],
    [
      'row 33: 429 that says for how long',
      { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
      'rate.limited',
      'again',
      'failed',
      0,
    ],
    [
      'row 34: 429 that doesn’t',
      { kind: 'status', status: 429 },
      'rate.opaque',
      'next',
      'failed',
      0,
    ],
    ['row 35: 409', { kind: 'status', status: 409 }, 'srv.conflict', 'again', 'failed', 0],
  ])('%s', async (_what, reply, failureClass, action, state, costMicros) => {
    const key = await acceptedRevision(postgres.db);
    script(reply);
    const attemptTimeoutMs = failureClass.startsWith('timeout.')
      ? SHORT_MS
      : PLANNED.attemptTimeoutMs;
    expect(await attempt(key, { attemptTimeoutMs })).toMatchObject({
      kind: 'verdict',
      verdict: { class: failureClass, action },
    });
    expect(await callsOf(key)).toMatchObject([{ state, cost_micros: costMicros }]);
  });

  it('row 33: a wait too long for a seller who looks on is the next provider’s', async () => {
    const key = await acceptedRevision(postgres.db);
    script({ kind: 'status', status: 429, headers: { 'retry-after': '20' } });
    expect(await attempt(key, { lane: 'interactive' })).toMatchObject({
      verdict: { class: 'rate.limited', action: 'next', waitMs: 20_000 },
    });
  });

  it('row 4: a refused connection', async () => {
    const key = await acceptedRevision(postgres.db);
    const gone = await startScriptedProvider();
    await gone.close();
    const live = provider;
    provider = gone;
    try {
      expect(await attempt(key)).toMatchObject({
        verdict: { class: 'net.connect', action: 'again' },
      });
    } finally {
      provider = live;
    }
    expect(await callsOf(key)).toMatchObject([{ state: 'failed', cost_micros: 0 }]);
  });
});
