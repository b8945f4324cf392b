import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import {
  failureOfSending,
  PHOTO,
  providerEntry,
  REQUEST,
  sendTo,
} from '#test/harness/sent-request';
import { useReplyingProvider } from '#test/harness/replying-provider';
import type { ProviderReply } from '#test/harness/scripted-provider';
import { withEnvironment } from '#test/harness/with-environment';
import { openAiCompatible } from './openai-compatible.js';

const scripted = useReplyingProvider();
const reply = scripted.reply.bind(scripted);

const openai = (given: Parameters<typeof providerEntry>[0] | object = {}) =>
  openAiCompatible(
    providerEntry({ protocol: 'openai', baseUrl: scripted.server.baseUrl, ...given }),
  );

/** A chat completion as the openai package types it (`ChatCompletion`). */
function completion(choice: object, envelope: object = {}): ProviderReply {
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'a-model',
    choices: [{ index: 0, ...choice }],
    usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
    ...envelope,
  };
  return { kind: 'status', status: 200, body: JSON.stringify(body) };
}

const ANSWER = {
  message: { role: 'assistant', content: '{"word":"denim"}' },
  finish_reason: 'stop',
};

/** An error as the openai package types it (`ErrorObject`). */
function error(status: number, code: string | null, more: object = {}): ProviderReply {
  const body = { error: { message: 'words', type: 'invalid_request_error', param: null, code } };
  return { kind: 'status', status, body: JSON.stringify(body), ...more };
}

describe('an answer', () => {
  it('comes with usage, cached tokens apart, and both ids', async () => {
    reply({ kind: 'content', content: '{"word":"denim"}' });
    expect(await sendTo(openai())).toMatchObject({
      content: { kind: 'text', text: '{"word":"denim"}' },
      usage: { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 100, estimated: false },
      requestId: 'req-1',
      replyId: 'chatcmpl-1',
    });
  });

  it('stands without usage where the counts can’t be', async () => {
    reply(completion(ANSWER, { usage: { prompt_tokens: -5, completion_tokens: 'many' } }));
    expect(await sendTo(openai())).toMatchObject({ content: { kind: 'text' }, usage: null });
  });

  it('may come from a dated snapshot or an alias of the model', async () => {
    for (const model of ['a-model-2026-01-15', 'a-model-0613', 'the-alias', undefined]) {
      reply(completion(ANSWER, { model }));
      const content = (await sendTo(openai({ aliases: ['the-alias'] }))).content;
      expect(content).toMatchObject({ kind: 'text' });
    }
  });

  it.each<[string, object, string]>([
    [
      'row 15: finish content_filter',
      { message: { content: '' }, finish_reason: 'content_filter' },
      'filtered',
    ],
    [
      'row 16: a refusal',
      { message: { content: null, refusal: 'No.' }, finish_reason: 'stop' },
      'refusal',
    ],
    ['row 17: finish length', { message: { content: '{"wo' }, finish_reason: 'length' }, 'cut'],
    [
      'row 18: a clean stop without content',
      { message: { content: ' ' }, finish_reason: 'stop' },
      'empty',
    ],
  ])('%s', async (_row, choice, kind) => {
    reply(completion(choice));
    expect(await sendTo(openai())).toMatchObject({ content: { kind }, usage: { inputTokens: 10 } });
  });
});

describe('what is sent', () => {
  it('is the schema, the photo inline, our call id, and nothing of the environment', async () => {
    const leaks = {
      OPENAI_CUSTOM_HEADERS: 'Authorization: Bearer leaked\nX-Leak: yes',
      OPENAI_ORG_ID: 'leaked',
      OPENAI_PROJECT_ID: 'leaked',
    };
    reply(completion(ANSWER));
    await withEnvironment(leaks, () => sendTo(openai()));
    const sent = scripted.server.requests.at(-1);
    expect(sent).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer sk-test', 'x-client-request-id': expect.any(String) },
    });
    expect(JSON.stringify(sent?.headers)).not.toMatch(/leak/i);
    const url = `data:image/jpeg;base64,${Buffer.from(PHOTO).toString('base64')}`;
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      model: 'a-model',
      max_completion_tokens: 100,
      response_format: { json_schema: { name: 'word', strict: true, schema: REQUEST.schema } },
      messages: [
        { role: 'system', content: 'Read it.' },
        { role: 'user', content: [{ text: 'blue jeans' }, { image_url: { url } }] },
      ],
    });
  });
});

describe('a provider whose settings can’t be used', () => {
  it.each<[string, object]>([
    ['a port that fetch blocks', { baseUrl: 'http://127.0.0.1:6000/v1' }],
    ['a scheme that is not http', { baseUrl: 'ftp://127.0.0.1/v1' }],
    ['an address that is none', { baseUrl: 'nowhere' }],
    ['a key that no header can carry', { apiKey: 'sk-€' }],
  ])('row 43: was sent nothing, so nothing is billed: %s', async (_, settings) => {
    expect(await failureOfSending(openai(settings))).toMatchObject({
      class: 'config.invalid',
      billed: 'no',
      status: null,
    });
  });
});

describe('a connection that fails', () => {
  it('row 3: no such name is net.dns, billed no', async () => {
    const failure = await failureOfSending(openai({ baseUrl: 'http://nowhere.invalid/v1' }));
    expect(failure).toMatchObject({ class: 'net.dns', billed: 'no' });
    expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(failure.code);
  });

  it('row 4: refused is net.connect, billed no', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    const { port } = await new Promise<AddressInfo>((resolve) =>
      closed.once('listening', () => resolve(closed.address() as AddressInfo)),
    );
    await new Promise((resolve) => closed.close(resolve));
    expect(
      await failureOfSending(openai({ baseUrl: `http://127.0.0.1:${port}/v1` })),
    ).toMatchObject({ class: 'net.connect', code: 'ECONNREFUSED', billed: 'no' });
  });

  it('row 5: an address without TLS behind https is net.tls, billed no', async () => {
    const baseUrl = scripted.server.baseUrl.replace('http:', 'https:');
    expect(await failureOfSending(openai({ baseUrl }))).toMatchObject({
      class: 'net.tls',
      billed: 'no',
    });
  });

  it('row 6: a socket closed before headers is net.reset, maybe billed', async () => {
    reply({ kind: 'reset' });
    expect(await failureOfSending(openai())).toMatchObject({ class: 'net.reset', billed: 'maybe' });
  });

  it.each<[string, ProviderReply, string]>([
    ['row 7: no headers in time', { kind: 'hang' }, 'timeout.headers'],
    ['row 8: headers, then a stall', { kind: 'stall' }, 'timeout.body'],
    ['row 8: headers, then a drip past the attempt', { kind: 'drip' }, 'timeout.body'],
  ])('%s', async (_row, script, failureClass) => {
    reply(script);
    expect(await failureOfSending(openai(), AbortSignal.timeout(300))).toMatchObject({
      class: failureClass,
      billed: 'maybe',
    });
  });

  it('row 1: our own wish to stop is cancelled, maybe billed', async () => {
    reply({ kind: 'hang' });
    const stop = new AbortController();
    scripted.server.onRequest = () => stop.abort(new Error('withdrawn'));
    const failure = await failureOfSending(openai(), stop.signal);
    scripted.server.onRequest = () => undefined;
    expect(failure).toMatchObject({ class: 'cancelled', billed: 'maybe' });
  });

  it.each<[string, ProviderReply]>([
    ['a body that is cut', { kind: 'cut' }],
    ['an envelope whose JSON is cut', { kind: 'status', status: 200, body: '{"id":"x","choi' }],
  ])('row 9: %s is net.cut, maybe billed', async (_, script) => {
    reply(script);
    expect(await failureOfSending(openai())).toMatchObject({
      class: 'net.cut',
      status: 200,
      billed: 'maybe',
    });
  });
});

describe('a 2xx that is no answer', () => {
  it.each<[string, ProviderReply]>([
    [
      'HTML',
      { kind: 'status', status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
    ],
    ['HTML that calls itself JSON', { kind: 'status', status: 200, body: '<html>' }],
    ['nothing', { kind: 'status', status: 200, body: '' }],
    ['204', { kind: 'status', status: 204, body: '' }],
  ])('row 10: %s is wire.not_json, billed no', async (_, script) => {
    reply(script);
    expect(await failureOfSending(openai())).toMatchObject({
      class: 'wire.not_json',
      billed: 'no',
    });
  });

  it.each<[string, object, string]>([
    // OpenRouter, https://openrouter.ai/docs/api-reference/errors: the upstream's status as a number.
    ['a status inside', { error: { code: 503, message: 'x' } }, 'srv.overloaded'],
    ['a code inside', { error: { code: 'insufficient_quota', message: 'x' } }, 'quota.money'],
    [
      'the upstream’s own error inside',
      {
        error: {
          code: 400,
          message: 'x',
          metadata: { raw: '{"error":{"code":"content_filter"}}' },
        },
      },
      'policy.filter',
    ],
    ['an error that says nothing', { error: { message: 'x' } }, 'wire.error_in_200'],
    ['an error that is a word', { error: 'x' }, 'wire.error_in_200'],
  ])('row 11: %s', async (_, body, failureClass) => {
    reply({ kind: 'status', status: 200, body: JSON.stringify(body) });
    expect(await failureOfSending(openai())).toMatchObject({ class: failureClass, status: 200 });
  });

  it.each<[string, object, string]>([
    ['finish error', { finish_reason: 'error', message: { content: '' } }, 'wire.error_in_200'],
    ['finish network_error', { finish_reason: 'network_error', message: {} }, 'wire.error_in_200'],
    ['finish error with a status', { finish_reason: 'error', error: { code: 502 } }, 'srv.error'],
  ])('row 11: %s', async (_, choice, failureClass) => {
    reply(completion(choice));
    expect(await failureOfSending(openai())).toMatchObject({
      class: failureClass,
      usage: { inputTokens: 10 },
    });
  });

  it.each<[string, ProviderReply]>([
    ['no choices', { kind: 'status', status: 200, body: '{"choices":[]}' }],
    ['no choices at all', { kind: 'status', status: 200, body: '{"id":"x"}' }],
    ['a finish that nobody knows', completion({ ...ANSWER, finish_reason: 'tired' })],
  ])('row 12: %s is wire.no_choice, maybe billed', async (_, script) => {
    reply(script);
    expect(await failureOfSending(openai())).toMatchObject({
      class: 'wire.no_choice',
      billed: 'maybe',
    });
  });

  it('row 13: another model than was asked is wire.model_mismatch, billed with its usage', async () => {
    for (const model of ['b-model', 'a-model-mini', 'a-mode']) {
      reply(completion(ANSWER, { model }));
      expect(await failureOfSending(openai())).toMatchObject({
        class: 'wire.model_mismatch',
        billed: 'yes',
        usage: { inputTokens: 10, outputTokens: 2 },
      });
    }
  });
});

describe('an error reply', () => {
  // Codes: https://platform.openai.com/docs/guides/error-codes and the openai package's ResponseError.
  it.each<[string, ProviderReply, string, 'no' | 'maybe']>([
    ['row 15: 400 content_filter', error(400, 'content_filter'), 'policy.filter', 'maybe'],
    [
      'row 15: 400 content_policy_violation',
      error(400, 'content_policy_violation'),
      'policy.filter',
      'maybe',
    ],
    [
      // https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter
      'row 15: Azure’s inner code beside another',
      {
        kind: 'status',
        status: 400,
        body: '{"error":{"code":"BadRequest","innererror":{"code":"ResponsibleAIPolicyViolation"}}}',
      },
      'policy.filter',
      'maybe',
    ],
    [
      'row 23: 400 context_length_exceeded',
      error(400, 'context_length_exceeded'),
      'in.too_long',
      'no',
    ],
    ['row 24: 400 invalid_image', error(400, 'invalid_image'), 'in.image', 'no'],
    ['row 24: 400 image_parse_error', error(400, 'image_parse_error'), 'in.image', 'no'],
    [
      'row 25: 400 failed_to_download_image',
      error(400, 'failed_to_download_image'),
      'in.image_fetch',
      'no',
    ],
    ['row 26: 413', { kind: 'status', status: 413, body: 'too large' }, 'in.too_big', 'no'],
    ['row 26: 400 image_file_too_large', error(400, 'image_file_too_large'), 'in.too_big', 'no'],
    ['row 27: another 400', error(400, null), 'req.invalid', 'no'],
    ['row 27: 422', error(422, null), 'req.invalid', 'no'],
    ['row 27: 404 on the path', error(404, null), 'req.invalid', 'no'],
    [
      'row 27: a redirect, not followed',
      { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:1/' } },
      'req.invalid',
      'no',
    ],
    ['row 28: 401', error(401, 'invalid_api_key'), 'auth', 'no'],
    ['row 28: 403 as JSON is about the model', error(403, null), 'auth.model', 'no'],
    [
      'row 28: 403 as HTML is a firewall’s',
      { kind: 'status', status: 403, body: '<html>' },
      'srv.error',
      'maybe',
    ],
    ['row 29: 402', error(402, null), 'quota.money', 'no'],
    ['row 29: 429 insufficient_quota', error(429, 'insufficient_quota'), 'quota.money', 'no'],
    ['row 30: 404 model_not_found', error(404, 'model_not_found'), 'model.gone', 'no'],
    ['row 30: 410', error(410, null), 'model.gone', 'no'],
    ['row 31: 500', error(500, null), 'srv.error', 'maybe'],
    ['row 31: 502 as HTML', { kind: 'status', status: 502, body: '<html>' }, 'srv.error', 'maybe'],
    ['row 31: 524', error(524, null), 'srv.error', 'maybe'],
    ['row 31: 408', error(408, null), 'srv.error', 'maybe'],
    ['row 32: 503', error(503, null), 'srv.overloaded', 'no'],
    ['row 32: 529', error(529, null), 'srv.overloaded', 'no'],
    ['row 32: overloaded with another status', error(500, 'overloaded'), 'srv.overloaded', 'no'],
    ['row 35: 409', error(409, null), 'srv.conflict', 'no'],
  ])('%s', async (_row, script, failureClass, billed) => {
    reply(script);
    expect(await failureOfSending(openai())).toMatchObject({ class: failureClass, billed });
  });

  it('keeps its class whatever its words say', async () => {
    reply({
      kind: 'status',
      status: 500,
      body: '{"error":{"message":"prompt is too long; credit balance is too low","code":null}}',
    });
    expect(await failureOfSending(openai())).toMatchObject({ class: 'srv.error' });
  });
});

describe('a limited rate', () => {
  const soon = new Date(Date.now() + 30_000).toUTCString();
  it.each<[string, Readonly<Record<string, string>>, string, unknown]>([
    ['row 33: seconds', { 'retry-after': '2' }, 'rate.limited', 2_000],
    ['row 33: a minute', { 'retry-after': '60' }, 'rate.limited', 60_000],
    [
      'row 33: milliseconds of OpenAI’s',
      { 'retry-after-ms': '1500', 'retry-after': '2' },
      'rate.limited',
      1_500,
    ],
    ['row 33: a date', { 'retry-after': soon }, 'rate.limited', expect.any(Number)],
    ['row 34: no wait', {}, 'rate.opaque', null],
    ['row 34: more than a minute', { 'retry-after': '61' }, 'rate.opaque', 61_000],
    [
      'row 34: absurd, at most ten minutes of it',
      { 'retry-after': '9999999' },
      'rate.opaque',
      600_000,
    ],
    ['row 34: negative', { 'retry-after': '-5' }, 'rate.opaque', 60_000],
    ['row 34: not a number', { 'retry-after': 'soon' }, 'rate.opaque', 60_000],
    [
      'row 34: a date that has passed',
      { 'retry-after': new Date(0).toUTCString() },
      'rate.opaque',
      null,
    ],
  ])('%s', async (_row, headers, failureClass, waitMs) => {
    reply(error(429, 'rate_limit_exceeded', { headers }));
    expect(await failureOfSending(openai())).toMatchObject({
      class: failureClass,
      waitMs,
      billed: 'no',
    });
  });

  it('row 32: an overload rests for what it asks, at most ten minutes', async () => {
    reply(error(503, null, { headers: { 'retry-after': '120' } }));
    expect(await failureOfSending(openai())).toMatchObject({ waitMs: 120_000 });
  });
});
