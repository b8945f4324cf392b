import { describe, expect, it } from '@jest/globals';
import type { ModelRequest } from '../provider.js';
import { openAiCompatible } from './openai-compatible.js';

const REQUEST: ModelRequest = {
  capability: 'attributes',
  model: 'a-model',
  system: 'Read it.',
  parts: [{ kind: 'text', text: 'blue jeans' }],
  schemaName: 'word',
  schema: { type: 'object' },
  maxOutputTokens: 100,
};

describe('a provider whose settings can’t be used', () => {
  it.each<[string, { readonly baseUrl?: string; readonly apiKey?: string }]>([
    ['a port that fetch blocks', { baseUrl: 'http://127.0.0.1:6000/v1' }],
    ['a scheme that is not http', { baseUrl: 'ftp://127.0.0.1/v1' }],
    ['an address that is none', { baseUrl: 'nowhere' }],
    ['a key that no header can carry', { apiKey: 'sk-€' }],
  ])('was sent nothing, so nothing is billed: %s', async (_, settings) => {
    const provider = openAiCompatible({
      id: 'misconfigured',
      protocol: 'openai',
      baseUrl: 'http://127.0.0.1:9/v1',
      apiKey: null,
      model: 'a-model',
      attemptTimeoutMs: 1_000,
      concurrentCalls: 1,
      prices: {},
      judges: { text: [], image: [] },
      ...settings,
    });
    const sending = provider.send(REQUEST, {
      callId: 'c0a8b1d2-0000-4000-8000-000000000000',
      signal: AbortSignal.timeout(10_000),
      imageBytes: () => new Uint8Array(),
    });
    await expect(sending).rejects.toMatchObject({
      name: 'ProviderFailure',
      failureClass: 'config.invalid',
      facts: { billed: 'no', status: null },
    });
  });
});
