import type Anthropic from '@anthropic-ai/sdk';
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
import { ATTRIBUTES_FORMAT, SAFETY_FORMAT } from '../requests/wire-format.js';
import { anthropic } from './anthropic.js';

const scripted = useReplyingProvider();
const reply = scripted.reply.bind(scripted);

const provider = (given: object = {}) =>
  anthropic(providerEntry({ protocol: 'anthropic', baseUrl: scripted.server.origin, ...given }));

const TEXT: Anthropic.TextBlock = { type: 'text', text: '{"word":"denim"}', citations: null };
const CALL: Pick<Anthropic.ToolUseBlock, 'type' | 'id' | 'name' | 'input'> = {
  type: 'tool_use',
  id: 'toolu_1',
  name: 'word',
  input: { word: 'denim' },
};

/**
 * A message as the SDK types it (`Message`, @anthropic-ai/sdk 1.13), and as
 * https://platform.claude.com/docs/en/api/messages shows it.
 */
function message(
  given: {
    readonly content?: readonly object[];
    readonly stop_reason?: Anthropic.StopReason | 'tired';
    readonly model?: string;
    readonly stop_details?: Partial<Anthropic.RefusalStopDetails>;
  } = {},
): ProviderReply {
  const usage: Partial<Anthropic.Usage> = {
    input_tokens: 600,
    cache_read_input_tokens: 400,
    cache_creation_input_tokens: 50,
    output_tokens: 100,
  };
  const body = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'a-model-20251001',
    content: [TEXT],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage,
    ...given,
  };
  const headers = { 'request-id': 'req_011' };
  return { kind: 'status', status: 200, headers, body: JSON.stringify(body) };
}

/** An error as the SDK types it (`ErrorResponse`); statuses of https://platform.claude.com/docs/en/api/errors. */
function error(
  status: number,
  type: Anthropic.ErrorType | 'request_too_large',
  words = 'words',
  headers: Readonly<Record<string, string>> = {},
): ProviderReply {
  const body = { type: 'error', error: { type, message: words }, request_id: 'req_011' };
  return {
    kind: 'status',
    status,
    headers: { 'request-id': 'req_011', ...headers },
    body: JSON.stringify(body),
  };
}

/** An error with details, as the SDK types them (`ErrorDetails`). */
function detailed(
  status: number,
  type: Anthropic.ErrorType,
  code: Anthropic.ErrorDetails['error_code'],
): ProviderReply {
  const body = { type: 'error', error: { type, message: 'words', details: { error_code: code } } };
  return {
    kind: 'status',
    status,
    headers: { 'request-id': 'req_011' },
    body: JSON.stringify(body),
  };
}

describe('an answer of Anthropic’s', () => {
  it('comes with usage, cached tokens within the input, and both ids', async () => {
    reply(message());
    expect(await sendTo(provider())).toMatchObject({
      content: { kind: 'text', text: '{"word":"denim"}' },
      usage: {
        inputTokens: 1_050,
        cachedInputTokens: 400,
        cacheWriteTokens: 50,
        outputTokens: 100,
        estimated: false,
      },
      requestId: 'req_011',
      replyId: 'msg_1',
    });
  });

  it('is what the model gave to the tool that takes the answer', async () => {
    reply(message({ content: [CALL], stop_reason: 'tool_use' }));
    expect(await sendTo(provider())).toMatchObject({
      content: { kind: 'text', text: '{"word":"denim"}' },
    });
  });

  it.each<[string, Parameters<typeof message>[0], object]>([
    [
      'row 16: stop reason refusal, with its explanation',
      { content: [], stop_reason: 'refusal', stop_details: { explanation: 'Not this.' } },
      { kind: 'refusal', text: 'Not this.' },
    ],
    ['row 17: stop reason max_tokens', { stop_reason: 'max_tokens' }, { kind: 'cut' }],
    [
      'row 17: the context window is full',
      { stop_reason: 'model_context_window_exceeded' },
      { kind: 'cut' },
    ],
    ['row 18: a clean end without content', { content: [] }, { kind: 'empty' }],
  ])('%s', async (_row, given, content) => {
    reply(message(given));
    expect(await sendTo(provider())).toMatchObject({ content, usage: { outputTokens: 100 } });
  });

  it.each<[string, Parameters<typeof message>[0], string]>([
    ['row 12: an end that nobody knows', { stop_reason: 'tired' }, 'wire.no_choice'],
    [
      'row 12: a pause, which is of tools we don’t use',
      { stop_reason: 'pause_turn' },
      'wire.no_choice',
    ],
    ['row 13: another model', { model: 'b-model' }, 'wire.model_mismatch'],
  ])('%s', async (_row, given, failureClass) => {
    reply(message(given));
    expect(await failureOfSending(provider())).toMatchObject({
      class: failureClass,
      usage: { outputTokens: 100 },
    });
  });
});

describe('what is sent to Anthropic', () => {
  it('is the photo inline and our call id, and nothing of the environment', async () => {
    const leaks = {
      ANTHROPIC_API_KEY: 'leaked',
      ANTHROPIC_AUTH_TOKEN: 'leaked',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
      ANTHROPIC_CUSTOM_HEADERS: 'X-Api-Key: leaked\nX-Leak: yes',
      ANTHROPIC_LOG: 'debug',
    };
    reply(message());
    await withEnvironment(leaks, () => sendTo(provider()));
    const sent = scripted.server.requests.at(-1);
    expect(sent).toMatchObject({
      method: 'POST',
      path: '/v1/messages',
      headers: {
        'x-api-key': 'sk-test',
        'x-client-request-id': CALL_ID,
        'anthropic-version': expect.any(String),
      },
    });
    expect(sent?.headers).not.toHaveProperty('authorization');
    expect(JSON.stringify(sent?.headers)).not.toMatch(/leak/i);
    const data = Buffer.from(PHOTO).toString('base64');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      model: 'a-model',
      max_tokens: 100,
      system: 'Read it.',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'blue jeans' },
            { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data } },
          ],
        },
      ],
    });
  });

  const formatSent = async (format: typeof SAFETY_FORMAT): Promise<unknown> => {
    reply(message());
    const request = { ...REQUEST, schema: format.schema, schemaName: format.name };
    await sendTo(provider(), undefined, request);
    return JSON.parse(scripted.server.requests.at(-1)?.body ?? '');
  };

  it('holds a schema within the documented limits as output_config.format', async () => {
    const { $schema: _, ...schema } = SAFETY_FORMAT.schema;
    const body = await formatSent(SAFETY_FORMAT);
    expect(body).toMatchObject({ output_config: { format: { type: 'json_schema', schema } } });
    expect(body).not.toHaveProperty('tools');
  });

  it('gives a schema beyond them to a tool that the model is forced to call', async () => {
    const { $schema: _, ...schema } = ATTRIBUTES_FORMAT.schema;
    const body = await formatSent(ATTRIBUTES_FORMAT);
    expect(body).toMatchObject({
      tools: [{ name: 'listing_attributes', input_schema: schema }],
      tool_choice: { type: 'tool', name: 'listing_attributes', disable_parallel_tool_use: true },
    });
    expect(body).not.toHaveProperty('output_config');
  });
});

describe('an error of Anthropic’s', () => {
  it.each<[string, ProviderReply, string, 'no' | 'maybe']>([
    [
      'row 23: a prompt that is too long, known by its words only',
      error(400, 'invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'),
      'in.too_long',
      'no',
    ],
    [
      'row 24: an image that it can’t read, known by its words only',
      error(400, 'invalid_request_error', 'Could not process image'),
      'in.image',
      'no',
    ],
    ['row 26: 413 request_too_large', error(413, 'request_too_large'), 'in.too_big', 'no'],
    [
      'row 26: an image above its limit, known by its words only',
      error(400, 'invalid_request_error', 'messages.0.content.1.image: image exceeds 5 MB maximum'),
      'in.too_big',
      'no',
    ],
    [
      'row 27: another invalid_request_error',
      error(400, 'invalid_request_error'),
      'req.invalid',
      'no',
    ],
    ['row 28: 401 authentication_error', error(401, 'authentication_error'), 'auth', 'no'],
    ['row 28: 403 permission_error', error(403, 'permission_error'), 'auth.model', 'no'],
    ['row 29: 402 billing_error', error(402, 'billing_error'), 'quota.money', 'no'],
    [
      'row 29: 400 without credit, known by its words only',
      error(
        400,
        'invalid_request_error',
        'Your credit balance is too low to access the Anthropic API.',
      ),
      'quota.money',
      'no',
    ],
    [
      'row 29: 429 whose details say enforced_spend_limit_reached',
      detailed(429, 'rate_limit_error', 'enforced_spend_limit_reached'),
      'quota.money',
      'no',
    ],
    [
      'row 26: 400 whose details say image_dimensions_too_large',
      detailed(400, 'invalid_request_error', 'image_dimensions_too_large'),
      'in.too_big',
      'no',
    ],
    ['row 30: 404 not_found_error', error(404, 'not_found_error'), 'model.gone', 'no'],
    ['row 31: 500 api_error', error(500, 'api_error'), 'srv.error', 'maybe'],
    ['row 31: 504 timeout_error', error(504, 'timeout_error'), 'srv.error', 'maybe'],
    ['row 32: 529 overloaded_error', error(529, 'overloaded_error'), 'srv.overloaded', 'no'],
    ['row 35: 409 conflict_error', error(409, 'conflict_error'), 'srv.conflict', 'no'],
    ['row 11: an error with 200', error(200, 'overloaded_error'), 'srv.overloaded', 'no'],
  ])('%s', async (_row, script, failureClass, billed) => {
    reply(script);
    expect(await failureOfSending(provider())).toMatchObject({
      class: failureClass,
      billed,
      requestId: 'req_011',
    });
  });

  it('row 33: 429 rate_limit_error with Retry-After is rate.limited, billed no', async () => {
    reply(error(429, 'rate_limit_error', 'words', { 'retry-after': '12' }));
    expect(await failureOfSending(provider())).toMatchObject({
      class: 'rate.limited',
      waitMs: 12_000,
      billed: 'no',
    });
  });

  it('row 34: 429 rate_limit_error without is rate.opaque, billed no', async () => {
    reply(error(429, 'rate_limit_error'));
    expect(await failureOfSending(provider())).toMatchObject({
      class: 'rate.opaque',
      waitMs: null,
      billed: 'no',
    });
  });

  it('is asked for once only', async () => {
    const before = scripted.server.received.length;
    reply(error(500, 'api_error'));
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
