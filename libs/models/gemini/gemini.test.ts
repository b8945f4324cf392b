import {
  BlockedReason,
  FinishReason,
  type Candidate,
  type GenerateContentResponse,
  type GenerateContentResponsePromptFeedback,
  type GenerateContentResponseUsageMetadata,
} from '@google/genai';
import { describe, expect, it } from '@jest/globals';
import {
  CALL_ID,
  failureOfSending,
  PHOTO,
  providerEntry,
  REQUEST,
  sendTo,
} from '#test/harness/sent-request';
import { useReplyingProvider } from '#test/harness/replying-provider';
import type { ProviderReply } from '#test/harness/scripted-provider';
import { withEnvironment } from '#test/harness/with-environment';
import { gemini } from './gemini.js';

const scripted = useReplyingProvider();
const reply = scripted.reply.bind(scripted);

const provider = (given: object = {}) =>
  gemini(providerEntry({ protocol: 'gemini', baseUrl: scripted.server.origin, ...given }));

/** The members that we read, without the SDK's classes and getters around them. */
type Reply = Partial<
  Pick<GenerateContentResponse, 'candidates' | 'modelVersion' | 'responseId'>
> & {
  readonly promptFeedback?: Pick<GenerateContentResponsePromptFeedback, 'blockReason'>;
  readonly usageMetadata?: Omit<GenerateContentResponseUsageMetadata, never>;
};

/** A reply as the SDK types it (`GenerateContentResponse`, @google/genai 3.3). */
function content(given: Reply = {}): ProviderReply {
  const body: Reply = {
    responseId: 'resp-1',
    modelVersion: 'a-model-001',
    candidates: [candidate(FinishReason.STOP)],
    usageMetadata: {
      promptTokenCount: 1_000,
      cachedContentTokenCount: 400,
      candidatesTokenCount: 60,
      thoughtsTokenCount: 40,
      totalTokenCount: 1_100,
    },
    ...given,
  };
  return { kind: 'status', status: 200, body: JSON.stringify(body) };
}

function candidate(finishReason: FinishReason, ...texts: string[]): Candidate {
  const parts = (texts.length > 0 ? texts : ['{"word":', '"denim"}']).map((text) => ({ text }));
  return {
    finishReason,
    index: 0,
    content: { role: 'model', parts: [{ text: 'Let me see.', thought: true }, ...parts] },
  };
}

/**
 * An error as google.rpc.Status in JSON (https://cloud.google.com/apis/design/errors); statuses and causes of
 * https://ai.google.dev/gemini-api/docs/troubleshooting.
 */
function error(
  code: number,
  status: string,
  more: { readonly message?: string; readonly details?: readonly object[] } = {},
): ProviderReply {
  const body = { error: { code, message: 'words', status, ...more } };
  return { kind: 'status', status: code, body: JSON.stringify(body) };
}

const retryInfo = (retryDelay: string) => ({
  details: [
    { '@type': 'type.googleapis.com/google.rpc.Help', links: [] },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay },
  ],
});

describe('an answer of Gemini’s', () => {
  it('is its text without thoughts, which count as output; cached tokens are within the input', async () => {
    reply(content());
    expect(await sendTo(provider())).toMatchObject({
      content: { kind: 'text', text: '{"word":"denim"}' },
      usage: { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 100, estimated: false },
      requestId: 'resp-1',
      replyId: 'resp-1',
    });
  });

  it.each<[string, Reply, string]>([
    ...[BlockedReason.SAFETY, BlockedReason.PROHIBITED_CONTENT, BlockedReason.OTHER].map(
      (blockReason): [string, Reply, string] => [
        `row 15: a prompt blocked for ${blockReason}`,
        { candidates: [], promptFeedback: { blockReason } },
        'filtered',
      ],
    ),
    ...[FinishReason.SAFETY, FinishReason.PROHIBITED_CONTENT, FinishReason.SPII].map(
      (reason): [string, Reply, string] => [
        `row 15: finish ${reason}`,
        { candidates: [{ finishReason: reason }] },
        'filtered',
      ],
    ),
    ['row 17: finish MAX_TOKENS', { candidates: [candidate(FinishReason.MAX_TOKENS)] }, 'cut'],
    [
      'row 18: a clean stop without content',
      { candidates: [candidate(FinishReason.STOP, ' ')] },
      'empty',
    ],
  ])('%s', async (_row, given, kind) => {
    reply(content(given));
    expect(await sendTo(provider())).toMatchObject({
      content: { kind },
      usage: { inputTokens: 1_000 },
    });
  });

  it.each<[string, Reply, string]>([
    ['row 12: no candidate and no reason', { candidates: [] }, 'wire.no_choice'],
    [
      'row 12: an end that says nothing',
      { candidates: [candidate(FinishReason.OTHER)] },
      'wire.no_choice',
    ],
    [
      'row 12: a recitation, which is no word on the listing',
      { candidates: [candidate(FinishReason.RECITATION)] },
      'wire.no_choice',
    ],
    ['row 13: another model', { modelVersion: 'b-model' }, 'wire.model_mismatch'],
  ])('%s', async (_row, given, failureClass) => {
    reply(content(given));
    expect(await failureOfSending(provider())).toMatchObject({
      class: failureClass,
      usage: { inputTokens: 1_000 },
    });
  });
});

describe('what is sent to Gemini', () => {
  it('is the schema, the photo inline, our call id, and nothing of the environment', async () => {
    const leaks = {
      GOOGLE_API_KEY: 'leaked',
      GOOGLE_GEMINI_BASE_URL: 'http://127.0.0.1:1',
      GOOGLE_GENAI_USE_VERTEXAI: 'true',
      GOOGLE_CLOUD_PROJECT: 'leaked',
    };
    reply(content());
    await withEnvironment(leaks, () => sendTo(provider()));
    const sent = scripted.server.requests.at(-1);
    expect(sent).toMatchObject({
      method: 'POST',
      path: '/v1/models/a-model:generateContent',
      headers: { 'x-goog-api-key': 'sk-test', 'x-client-request-id': CALL_ID },
    });
    expect(JSON.stringify(sent?.headers)).not.toMatch(/leak/i);
    const { $schema: _, ...schema } = REQUEST.schema;
    const data = Buffer.from(PHOTO).toString('base64');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      systemInstruction: { parts: [{ text: 'Read it.' }] },
      contents: [
        {
          role: 'user',
          parts: [{ text: 'blue jeans' }, { inlineData: { mimeType: 'image/jpeg', data } }],
        },
      ],
      generationConfig: {
        responseMimeType: 'application/json',
        responseJsonSchema: schema,
        maxOutputTokens: 100,
        candidateCount: 1,
      },
    });
  });
});

describe('an error of Gemini’s', () => {
  it.each<[string, ProviderReply, string, 'no' | 'maybe']>([
    [
      'row 23: too many tokens, known by its words only',
      error(400, 'INVALID_ARGUMENT', {
        message:
          'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
      }),
      'in.too_long',
      'no',
    ],
    [
      'row 24: an image that it can’t read, known by its words only',
      error(400, 'INVALID_ARGUMENT', { message: 'Unable to process input image.' }),
      'in.image',
      'no',
    ],
    ['row 27: another INVALID_ARGUMENT', error(400, 'INVALID_ARGUMENT'), 'req.invalid', 'no'],
    [
      'row 27: 404 as a page is the path',
      { kind: 'status', status: 404, body: '<html>' },
      'req.invalid',
      'no',
    ],
    [
      'row 28: 400 with reason API_KEY_INVALID',
      error(400, 'INVALID_ARGUMENT', {
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason: 'API_KEY_INVALID',
            domain: 'googleapis.com',
          },
        ],
      }),
      'auth',
      'no',
    ],
    ['row 28: 403 PERMISSION_DENIED', error(403, 'PERMISSION_DENIED'), 'auth.model', 'no'],
    [
      'row 29: 400 FAILED_PRECONDITION asks for billing',
      error(400, 'FAILED_PRECONDITION'),
      'quota.money',
      'no',
    ],
    ['row 30: 404 NOT_FOUND', error(404, 'NOT_FOUND'), 'model.gone', 'no'],
    ['row 31: 500 INTERNAL', error(500, 'INTERNAL'), 'srv.error', 'maybe'],
    ['row 31: 504 DEADLINE_EXCEEDED', error(504, 'DEADLINE_EXCEEDED'), 'srv.error', 'maybe'],
    ['row 32: 503 UNAVAILABLE', error(503, 'UNAVAILABLE'), 'srv.overloaded', 'no'],
    ['row 34: 429 without RetryInfo', error(429, 'RESOURCE_EXHAUSTED'), 'rate.opaque', 'no'],
  ])('%s', async (_row, script, failureClass, billed) => {
    reply(script);
    expect(await failureOfSending(provider())).toMatchObject({ class: failureClass, billed });
  });

  it.each<[string, string, string, number]>([
    ['row 33: 429 with a RetryInfo of less than a minute', '34.5s', 'rate.limited', 34_500],
    ['row 34: 429 with a longer one', '3600s', 'rate.opaque', 600_000],
  ])('%s', async (_row, retryDelay, failureClass, waitMs) => {
    reply(error(429, 'RESOURCE_EXHAUSTED', retryInfo(retryDelay)));
    expect(await failureOfSending(provider())).toMatchObject({ class: failureClass, waitMs });
  });

  it('is read in a list as well', async () => {
    const body = '[{"error":{"code":503,"message":"x","status":"UNAVAILABLE"}}]';
    reply({ kind: 'status', status: 500, body });
    expect(await failureOfSending(provider())).toMatchObject({ class: 'srv.overloaded' });
  });

  it('is asked for once only', async () => {
    const before = scripted.server.received.length;
    reply(error(503, 'UNAVAILABLE'));
    await failureOfSending(provider());
    expect(scripted.server.received.length - before).toBe(1);
  });

  it.each<[string, ProviderReply, string]>([
    ['row 6: a reset', { kind: 'reset' }, 'net.reset'],
    ['row 7: no headers in time', { kind: 'hang' }, 'timeout.headers'],
    ['row 8: headers, then a stall', { kind: 'stall' }, 'timeout.body'],
    ['row 9: a cut body', { kind: 'cut' }, 'net.cut'],
    ['row 10: HTML with 200', { kind: 'status', status: 200, body: '<html>' }, 'wire.not_json'],
  ])('%s', async (_row, script, failureClass) => {
    reply(script);
    expect(await failureOfSending(provider(), AbortSignal.timeout(300))).toMatchObject({
      class: failureClass,
    });
  });

  it('row 43: a key that no header can carry is config.invalid, billed no', async () => {
    expect(await failureOfSending(provider({ apiKey: 'sk-€' }))).toMatchObject({
      class: 'config.invalid',
      billed: 'no',
    });
  });
});
