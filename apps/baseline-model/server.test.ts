import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { pino } from 'pino';
import sharp from 'sharp';
import { z } from 'zod';
import { ATTRIBUTES_SCHEMA_NAME, AttributesWire } from '#libs/domain/wire/attributes';
import { SAFETY_SCHEMA_NAME, SafetyWire } from '#libs/domain/wire/safety';
import { noCallLog, openCallLog, type CallLog } from './call-log.js';
import { createServer } from './create-server.js';
import { BASELINE_FINGERPRINT, BASELINE_MODEL } from './identity.js';

const open: FastifyInstance[] = [];

async function start(
  options: {
    apiKey?: string;
    callLog?: CallLog;
    latencyMs?: number;
    maxConcurrent?: number;
  } = {},
): Promise<string> {
  const server = createServer({
    logger: pino({ level: 'silent' }),
    callLog: options.callLog ?? noCallLog,
    apiKey: options.apiKey,
    latencyMs: options.latencyMs ?? 0,
    maxConcurrent: options.maxConcurrent,
  });
  open.push(server);
  return server.listen({ host: '127.0.0.1', port: 0 });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const clientOf = (address: string, apiKey = 'none') =>
  new OpenAI({ baseURL: `${address}/v1`, apiKey, maxRetries: 0 });

async function redPhoto(): Promise<string> {
  // A red garment in the middle of a pale floor.
  const garment = await sharp({
    create: { width: 120, height: 160, channels: 3, background: '#c8141e' },
  })
    .png()
    .toBuffer();
  const photo = await sharp({
    create: { width: 240, height: 280, channels: 3, background: '#e8e6e0' },
  })
    .composite([{ input: garment, gravity: 'centre' }])
    .jpeg()
    .toBuffer();
  return `data:image/jpeg;base64,${photo.toString('base64')}`;
}

type Part = OpenAI.Chat.Completions.ChatCompletionContentPart;

function request(
  schema: z.ZodType,
  name: string,
  listing: object,
  photos: readonly Part[] = [],
): OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming {
  return {
    model: BASELINE_MODEL,
    messages: [
      { role: 'system', content: 'You read second-hand listings.' },
      { role: 'user', content: [{ type: 'text', text: JSON.stringify(listing) }, ...photos] },
    ],
    response_format: zodResponseFormat(schema, name),
  };
}

const LISTING = {
  locale: 'en',
  title: 'Zara midi dress size M',
  description: 'worn twice, write to jane@mail.example',
};

describe('the server', () => {
  it('answers attributes of text and pixels to the stock client', async () => {
    const client = clientOf(await start());
    const url = await redPhoto();
    const completion = await client.chat.completions.create(
      request(AttributesWire, ATTRIBUTES_SCHEMA_NAME, LISTING, [
        { type: 'text', text: 'photo p7' },
        { type: 'image_url', image_url: { url } },
      ]),
    );
    expect(completion).toMatchObject({
      model: BASELINE_MODEL,
      system_fingerprint: BASELINE_FINGERPRINT,
      choices: [{ finish_reason: 'stop', message: { refusal: null } }],
    });
    expect(completion.usage?.total_tokens).toBeGreaterThan(300);
    expect(completion._request_id).toMatch(/^req_/);
    const answer = AttributesWire.parse(
      JSON.parse(completion.choices[0]?.message.content ?? '') as unknown,
    );
    expect(answer).toMatchObject({
      category: { value: 'Women > Dresses > Midi dresses', quote: 'midi dress' },
      brand: { value: 'Zara', evidence: 'seller_text' },
      colours: [{ value: 'Red', evidence: 'photo', photo: 'p7', quote: null }],
      size: { value: 'M' },
      condition: { value: 'Very good', quote: 'worn twice' },
      materials: null,
      pattern: null,
    });
  });

  it('answers safety: text passed or flagged with its words, pictures never assessed', async () => {
    const client = clientOf(await start());
    const completion = await client.chat.completions.create(
      request(SafetyWire, SAFETY_SCHEMA_NAME, LISTING),
    );
    const { checks } = SafetyWire.parse(
      JSON.parse(completion.choices[0]?.message.content ?? '') as unknown,
    );
    expect(checks).toContainEqual({
      category: 'contact_data',
      modality: 'text',
      verdict: 'flag',
      photo: null,
      quote: 'jane@mail.example',
      reason: 'An e-mail address.',
    });
    expect(checks.filter(({ modality }) => modality === 'image')).toHaveLength(10);
    for (const { modality, verdict } of checks) {
      if (modality === 'image') expect(verdict).toBe('not_assessed');
    }
  });

  it('gives the same answer to the same request', async () => {
    const client = clientOf(await start());
    const body = request(AttributesWire, ATTRIBUTES_SCHEMA_NAME, LISTING, [
      { type: 'image_url', image_url: { url: await redPhoto() } },
    ]);
    const [one, other] = [
      await client.chat.completions.create(body),
      await client.chat.completions.create(body),
    ];
    expect(one.choices[0]?.message.content).toBe(other.choices[0]?.message.content);
    expect(one.id).not.toBe(other.id);
  });

  it('answers only what the schema asks, and null for what it does not know', async () => {
    const client = clientOf(await start());
    const schema = z.object({
      brand: z.object({ value: z.string() }).nullable(),
      mood: z.string().nullable(),
    });
    const completion = await client.chat.completions.create(request(schema, 'other', LISTING));
    expect(JSON.parse(completion.choices[0]?.message.content ?? '')).toEqual({
      brand: { value: 'Zara' },
      mood: null,
    });
  });

  it.each([
    [
      'a schema that it cannot fill',
      {
        response_format: {
          type: 'json_schema',
          json_schema: {
            name: 'x',
            schema: {
              type: 'object',
              properties: { mood: { type: 'string' } },
              required: ['mood'],
            },
          },
        },
      },
      400,
      'unsupported_schema',
    ],
    ['no schema', { response_format: undefined }, 400, 'unsupported_response_format'],
    ['another model', { model: 'gpt-5' }, 404, 'model_not_found'],
    ['streaming', { stream: true }, 400, 'unsupported_value'],
    ['no messages', { messages: [] }, 400, null],
    [
      'a photo that is no picture',
      {
        messages: [
          {
            role: 'user',
            content: [{ type: 'image_url', image_url: { url: 'data:image/jpeg;base64,aGVsbG8=' } }],
          },
        ],
      },
      400,
      'invalid_image',
    ],
    [
      'a photo by address',
      {
        messages: [
          {
            role: 'user',
            content: [{ type: 'image_url', image_url: { url: 'https://photos.example/1.jpg' } }],
          },
        ],
      },
      400,
      'invalid_image_url',
    ],
  ])('refuses %s in the words of the API', async (_what, change, status, code) => {
    const address = await start();
    const response = await fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...request(AttributesWire, ATTRIBUTES_SCHEMA_NAME, LISTING),
        ...change,
      }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', code } });
  });

  it('refuses broken JSON and unknown paths in the same shape', async () => {
    const address = await start();
    const broken = await fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"model":',
    });
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { error: { code: 'invalid_json' } },
    ]);
    const unknown = await fetch(`${address}/v1/embeddings`);
    expect([unknown.status, await unknown.json()]).toMatchObject([
      404,
      { error: { code: 'unknown_url' } },
    ]);
  });

  it('asks for a key only where one is set', async () => {
    const address = await start({ apiKey: 'secret' });
    await expect(clientOf(address, 'wrong').models.list()).rejects.toMatchObject({ status: 401 });
    const models = await clientOf(address, 'secret').models.list();
    expect(models.data.map(({ id }) => id)).toContain(BASELINE_MODEL);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('moderates text', async () => {
    const client = clientOf(await start());
    const { results } = await client.moderations.create({
      input: ['a nice dress', 'a hunting knife'],
    });
    expect(results.map(({ flagged }) => flagged)).toEqual([false, true]);
    expect(results[1]?.categories['illicit/violent']).toBe(true);
  });

  it('turns away what is more than it may work on at once', async () => {
    const client = clientOf(await start({ maxConcurrent: 1, latencyMs: 300 }));
    const body = request(SafetyWire, SAFETY_SCHEMA_NAME, LISTING);
    const [one, other] = await Promise.allSettled([
      client.chat.completions.create(body),
      client.chat.completions.create(body),
    ]);
    const refused = [one, other].filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { status: 429, code: 'rate_limit_exceeded' } }]);
  });
});

describe('the call log', () => {
  async function withLog(use: (log: CallLog, lines: () => Promise<unknown[]>) => Promise<void>) {
    const folder = await mkdtemp(join(tmpdir(), 'baseline-'));
    const file = join(folder, 'calls.jsonl');
    const log = await openCallLog(file);
    try {
      await use(log, async () => {
        const text = await readFile(file, 'utf8');
        return text
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line));
      });
    } finally {
      await Promise.all(open.splice(0).map((server) => server.close()));
      await log.close();
      await rm(folder, { recursive: true });
    }
  }

  it('has what was received and what became of it, by the caller’s id', async () => {
    await withLog(async (callLog, lines) => {
      const client = clientOf(await start({ callLog }));
      const headers = { 'X-Client-Request-Id': 'call-1' };
      await client.chat.completions.create(request(SafetyWire, SAFETY_SCHEMA_NAME, LISTING), {
        headers,
      });
      const other = { ...request(SafetyWire, SAFETY_SCHEMA_NAME, LISTING), model: 'other' };
      await client.chat.completions.create(other).catch(() => undefined);
      expect(await lines()).toMatchObject([
        { event: 'received', clientRequestId: 'call-1', schema: 'listing_safety', status: null },
        { event: 'answered', clientRequestId: 'call-1', schema: 'listing_safety', status: 200 },
        { event: 'received', clientRequestId: null },
        { event: 'refused', status: 404 },
      ]);
    });
  });

  it('knows a client that left before the answer', async () => {
    await withLog(async (callLog, lines) => {
      const end = Promise.withResolvers<undefined>();
      const watched: CallLog = {
        ...callLog,
        append: async (line) => {
          await callLog.append(line);
          if (line.event === 'received') leaving.abort();
          if (line.event === 'client_gone') end.resolve(undefined);
        },
      };
      const leaving = new AbortController();
      const client = clientOf(await start({ callLog: watched, latencyMs: 60_000 }));
      await client.chat.completions
        .create(request(SafetyWire, SAFETY_SCHEMA_NAME, LISTING), { signal: leaving.signal })
        .catch(() => undefined);
      await end.promise;
      expect(await lines()).toMatchObject([
        { event: 'received' },
        { event: 'client_gone', status: null },
      ]);
    });
  });
});
