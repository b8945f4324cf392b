import { describe, expect, it } from '@jest/globals';
import type { ModelRequest } from '#libs/models/provider';
import { estimateTokens } from './estimate-tokens.js';

const REQUEST: ModelRequest = {
  capability: 'attributes',
  model: 'a-model',
  system: '',
  parts: [],
  schemaName: 's',
  // Two bytes as JSON.
  schema: {},
  maxOutputTokens: 2_000,
};
const image = (sha256: string) => ({ kind: 'image' as const, sha256 });
const text = (words: string) => ({ kind: 'text' as const, text: words });

describe('what a request may come to in tokens', () => {
  it.each<[string, Partial<ModelRequest>, number]>([
    [
      'a prompt of ours, three bytes a token, the last one begun',
      { system: 'x'.repeat(2_999) },
      1_001,
    ],
    ['a schema', { schema: { type: 'object' } }, 6],
    ["a seller's words, a token a byte", { parts: [text('blue jeans')] }, 11],
    ['words in many bytes', { parts: [text('žalia 👗')] }, 1 + 11],
    ['photos, as many as there are', { parts: [image('a'), text('photo b'), image('b')] }, 3_208],
  ])('counts %s', (_what, request, inputTokens) => {
    expect(estimateTokens({ ...REQUEST, ...request }, 1_600)).toEqual({
      inputTokens,
      outputTokens: 2_000,
    });
  });
});
