import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptAttributes } from '#libs/domain/fields/accept-attributes';
import { readAttributesWire } from '#libs/domain/fields/read-attributes-wire';
import { LANGUAGES, type Language } from '#libs/domain/languages';
import type { SellerText } from '#libs/domain/listing';
import { SafetyWire } from '#libs/domain/wire/safety';
import { honestListing } from '#test/hostile-text/honest-listings';
import { ask, classOfAsking, TEXT } from '../asking.js';
import { startFaultyProvider, type FaultyProvider } from '../faulty-provider.js';
import { BEHAVIOUR_NAMES, BEHAVIOURS, canBehave, type BehaviourName } from './index.js';

let faulty: FaultyProvider;
beforeAll(async () => {
  faulty = await startFaultyProvider();
});
afterAll(() => faulty.close());

/** Long enough for an answer, and all that is waited for one that doesn't come. */
const PATIENCE_MS = 400;

describe.each(['openai', 'anthropic', 'gemini'] as const)(
  'asked in the words of %s',
  (protocol) => {
    const possible = BEHAVIOUR_NAMES.filter((name) => canBehave(name, protocol) && name !== 'slow');

    it.each(possible)('%s comes to its class', async (name: BehaviourName) => {
      const { becomes } = BEHAVIOURS[name];
      faulty.script.queue(name);
      const isEndless = becomes.startsWith('timeout.');
      const question = isEndless ? { timeoutMs: PATIENCE_MS } : {};
      expect(await classOfAsking(faulty, protocol, question)).toBe(becomes);
    });

    it('counts its tokens, and names reply and request', async () => {
      expect(await ask(faulty, protocol)).toMatchObject({
        usage: { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 100 },
        replyId: expect.stringContaining('reply-to-'),
      });
    });
  },
);

describe('a provider that lies about what it counted', () => {
  it('isn’t believed to have cached more than it was sent', async () => {
    faulty.script.queue('lying_usage');
    expect(await ask(faulty, 'openai')).toMatchObject({
      usage: { inputTokens: 1_000, cachedInputTokens: 1_000 },
    });
  });

  it.each(['openai', 'anthropic', 'gemini'] as const)(
    'has counted nothing where its counts can’t be (%s)',
    async (protocol) => {
      faulty.script.queue('impossible_usage');
      expect(await ask(faulty, protocol)).toMatchObject({ usage: null });
    },
  );
});

async function accepted(language: Language, text: SellerText = honestListing(language).text) {
  const { content } = await ask(faulty, 'openai', { locale: language, text });
  const read = readAttributesWire(content.kind === 'text' ? content.text : '');
  if (read.kind === 'unusable') throw new Error(read.message);
  return acceptAttributes(read.wire, { locale: language, text, sentPhotoIds: ['p1'] });
}

describe('an honest answer', () => {
  it.each(LANGUAGES)('is accepted whole (%s)', async (language) => {
    const answer = await accepted(language);
    expect(answer.refused).toEqual([]);
    expect(Object.keys(answer.accepted)).toEqual(
      expect.arrayContaining(['category', 'brand', 'size', 'materials', 'condition', 'title']),
    );
  });

  it('judges each category', async () => {
    const { content } = await ask(faulty, 'anthropic', { capability: 'safety' });
    const { checks } = SafetyWire.parse(JSON.parse(content.kind === 'text' ? content.text : ''));
    expect(checks.filter(({ verdict }) => verdict === 'flag')).toEqual([]);
    expect(checks).toContainEqual(
      expect.objectContaining({ category: 'weapons', modality: 'text', verdict: 'pass' }),
    );
  });
});

describe('one bad field', () => {
  it.each<[BehaviourName, string]>([
    ['bad_field', 'category.unknown'],
    ['contact_data', 'title.contact_data'],
    ['wrong_language', 'title.other_language'],
  ])('%s is refused as %s', async (name, code) => {
    faulty.script.queue(name);
    const answer = await accepted('en', TEXT);
    expect(answer.refused.map(({ reason }) => reason.code)).toEqual([code]);
    expect(Object.keys(answer.accepted)).toContain('brand');
  });
});
