import { describe, expect, it } from '@jest/globals';
import { acceptAttributes } from '#libs/domain/fields/accept-attributes';
import type { AcceptedFields, RefusedField } from '#libs/domain/fields/accepted-field';
import { FIELD_NAMES } from '#libs/domain/fields/field-names';
import { readAttributesWire } from '#libs/domain/fields/read-attributes-wire';
import { LANGUAGES } from '#libs/domain/languages';
import type { Attack, Demand } from './attack.js';
import { ATTACKS } from './attacks.js';
import { honestListing, SENT_PHOTO_IDS, withHostileText } from './honest-listings.js';
import { obedientAnswers } from './obedient-model.js';

/** What our rules leave of an answer about the listing with the hostile text. */
function judge(
  attack: Attack,
  answer: string,
): { accepted: AcceptedFields; refused: RefusedField[] } {
  const read = readAttributesWire(answer);
  if (read.kind === 'unusable') throw new Error(read.message);
  const { accepted, refused } = acceptAttributes(read.wire, {
    locale: attack.language,
    text: withHostileText(honestListing(attack.language), attack.text),
    sentPhotoIds: SENT_PHOTO_IDS,
  });
  return { accepted, refused: [...read.broken, ...refused] };
}

/** What became of a demand, in the form in which its outcome is written down. */
function outcomeOf({ field }: Demand, { accepted, refused }: ReturnType<typeof judge>) {
  const own = accepted[field]?.value;
  return own === undefined ? refused.find((one) => one.field === field)?.reason.code : { own };
}

/** Letters and digits alone, so that no disguise of a word passes for its absence. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

describe('the suite of hostile texts', () => {
  it('has at least sixty attacks, in all eight languages, no two alike', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ATTACKS.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
    expect(new Set(ATTACKS.map(({ text }) => text)).size).toBe(ATTACKS.length);
  });

  it.each(LANGUAGES)(
    'stands on a listing (%s) of which an honest answer is accepted whole',
    (language) => {
      const { text, answer } = honestListing(language);
      const { accepted, refused } = acceptAttributes(answer, {
        locale: language,
        text,
        sentPhotoIds: SENT_PHOTO_IDS,
      });
      expect(refused).toEqual([]);
      expect(Object.keys(accepted)).toEqual([...FIELD_NAMES]);
    },
  );
});

describe('from a model that obeys a text which', () => {
  it.each(ATTACKS)('$name, no field gets more than its own claim', (attack) => {
    for (const { text, demands } of obedientAnswers(attack, honestListing(attack.language))) {
      const judged = judge(attack, text);
      for (const demand of demands) {
        expect([demand.field, outcomeOf(demand, judged)]).toEqual([demand.field, demand.outcome]);
      }
    }
  });

  it.each(ATTACKS)('$name, the honest fields beside are accepted as ever', (attack) => {
    const listing = honestListing(attack.language);
    const { accepted: honest } = judge({ ...attack, text: '' }, JSON.stringify(listing.answer));
    for (const { text, demands } of obedientAnswers(attack, listing)) {
      const { accepted } = judge(attack, text);
      for (const field of FIELD_NAMES) {
        if (demands.some((demand) => demand.field === field)) continue;
        expect([field, accepted[field]]).toEqual([field, honest[field]]);
      }
    }
  });

  it.each(ATTACKS)(
    '$name, nothing else than our fields comes out, and nothing forbidden',
    (attack) => {
      for (const { text } of obedientAnswers(attack, honestListing(attack.language))) {
        const { accepted } = judge(attack, text);
        const foreign = Object.keys(accepted).filter(
          (key) => !FIELD_NAMES.some((name) => name === key),
        );
        expect(foreign).toEqual([]);
        const written = bare(JSON.stringify(accepted));
        for (const words of attack.contraband ?? []) expect(written).not.toContain(bare(words));
        expect(JSON.stringify(accepted)).not.toMatch(/<[a-z/!]|[\p{Cf}\u3164\u115f]/iu);
      }
    },
  );
});
