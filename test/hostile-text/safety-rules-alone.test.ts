import { describe, expect, it } from '@jest/globals';
import { evidenceIsIn, type FlaggableContent } from '#libs/domain/flag';
import { acceptSafety, type SafetyContext } from '#libs/domain/safety-rules/accept-safety';
import { readSafetyWire } from '#libs/domain/safety-rules/read-safety-wire';
import type { SafetyCategory } from '#libs/domain/wire/safety';
import type { Attack } from './attack.js';
import { ATTACKS } from './attacks.js';
import { honestListing, SENT_PHOTO_IDS, withHostileText } from './honest-listings.js';
import { obedientSafetyAnswer } from './obedient-model.js';

/** A provider that judges contact data in text, and nothing else. */
const JUDGED: readonly SafetyCategory[] = ['contact_data'];

function contentOf(attack: Attack): FlaggableContent {
  const { title, description } = withHostileText(honestListing(attack.language), attack.text);
  return {
    text: `${title}\n${description}`,
    photos: SENT_PHOTO_IDS.map((id) => ({ id, sha256: `hash-of-${id}` })),
  };
}

function judge(attack: Attack, answer: string) {
  const read = readSafetyWire(answer);
  if (read.kind === 'unusable') throw new Error(read.message);
  const context: SafetyContext = {
    judges: { text: JUDGED, image: [] },
    content: contentOf(attack),
    photosComplete: 'complete',
  };
  return acceptSafety(read.wire, context);
}

const flagAnswer = (quote: string | null) =>
  JSON.stringify({
    checks: [
      {
        category: 'contact_data',
        modality: 'text',
        verdict: 'flag',
        photo: null,
        quote,
        reason: 'as the text says',
      },
    ],
  });

describe('the safety answer of a model that obeys a text which', () => {
  it.each(ATTACKS)('$name, passes no check that its provider can’t judge', (attack) => {
    const { answer, flags } = judge(attack, obedientSafetyAnswer(attack));
    const passed = answer.checks.filter(({ verdict }) => verdict === 'pass');
    expect(passed).toEqual([
      { category: 'contact_data', modality: 'text', verdict: 'pass', quote: null, photo: null },
    ]);
    expect(flags).toEqual([]);
  });

  it.each(ATTACKS)('$name, carries none of its words', (attack) => {
    const { answer } = judge(attack, obedientSafetyAnswer(attack));
    const kept = answer.checks.map(({ quote }) => quote).filter((quote) => quote !== null);
    expect(kept).toEqual([]);
  });

  it.each(ATTACKS)('$name, is no answer where the text itself is given back', (attack) => {
    expect(readSafetyWire(attack.text).kind).toBe('unusable');
  });
});

describe('a flag on a text which', () => {
  it.each(ATTACKS)('$name, shows no words that are not the seller’s', (attack) => {
    const { answer, flags } = judge(attack, flagAnswer(`${attack.text} and more`));
    expect(flags).toMatchObject([{ evidence: { kind: 'listing' } }]);
    expect(answer.checks.find(({ verdict }) => verdict === 'flag')).toMatchObject({ quote: null });
  });

  it.each(ATTACKS)('$name, holds when invisible characters are put between its words', (attack) => {
    const quote = honestListing(attack.language).text.title;
    const [flag] = judge(attack, flagAnswer(quote)).flags;
    expect(flag?.evidence.kind).toBe('words');
    if (flag === undefined) return;
    for (const invisible of ['\u200b', '\ufeff', '\u3164', '\ufe0f', '\u{E0041}', '\u0000']) {
      const content = contentOf(attack);
      const disguised = { ...content, text: Array.from(content.text).join(invisible) };
      expect(evidenceIsIn(flag.evidence, disguised)).toBe(true);
    }
  });
});
