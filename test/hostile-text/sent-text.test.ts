import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain/languages';
import type { PlannedProvider, Profile } from '#libs/domain/profile';
import { ListingMessage } from '#libs/domain/wire/listing-message';
import type { ModelRequest } from '#libs/models/provider';
import { attributesRequest } from '#libs/models/requests/attributes-request';
import { safetyRequest } from '#libs/models/requests/safety-request';
import { ATTACKS } from './attacks.js';
import { honestListing, SENT_PHOTO_IDS, withHostileText } from './honest-listings.js';

const PLANNED: PlannedProvider = { provider: 'baseline', model: 'm', attemptTimeoutMs: 10_000 };
const PROFILE: Profile = {
  name: 'test',
  prompts: { attributes: 'Read the listing.', safety: 'Judge the listing.' },
  plan: { attributes: [PLANNED], safety: [PLANNED] },
  requiredChecks: [{ category: 'contact_data', modality: 'text' }],
  vocabularyHash: 'v',
};
const PHOTOS = SENT_PHOTO_IDS.map((id) => ({ id, sha256: `hash-of-${id}` }));

/** Control characters but line ends, soft hyphen, bidi and zero-width characters, fillers, selectors, tags. */
const UNSEEN: readonly (readonly [first: number, last: number])[] = [
  ...([
    [0x00, 0x09],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x34f, 0x34f],
  ] as const),
  ...([
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x180b, 0x180f],
    [0x200b, 0x200f],
  ] as const),
  ...([
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0x3164, 0x3164],
    [0xfe00, 0xfe0f],
  ] as const),
  ...([
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
    [0xe0000, 0xe0fff],
  ] as const),
];

const unseenIn = (text: string) =>
  Array.from(text).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return UNSEEN.some(([first, last]) => first <= code && code <= last);
  });

const messageOf = ({ parts: [first] }: ModelRequest): ListingMessage => {
  if (first?.kind !== 'text') throw new Error('the first part is not text');
  return ListingMessage.strict().parse(JSON.parse(first.text));
};

describe('the request for attributes of a listing whose text', () => {
  it.each(ATTACKS)(
    '$name, holds it as one string of at most 2,000 visible characters',
    (attack) => {
      const honest = honestListing(attack.language);
      const listing = { locale: attack.language, photos: PHOTOS };
      const text = withHostileText(honest, attack.text);
      const request = attributesRequest(PROFILE, PLANNED, { ...listing, text });
      const { title, description } = messageOf(request);
      expect(title).toBe(honest.text.title);
      expect(unseenIn(description ?? '')).toEqual([]);
      expect(Array.from(description ?? '').length).toBeLessThanOrEqual(2_000);
      expect(description?.startsWith(honest.text.description)).toBe(true);
    },
  );

  it.each(ATTACKS)('$name, differs from the honest one in that string alone', (attack) => {
    const { text } = honestListing(attack.language);
    const requestOf = (sold: typeof text) =>
      attributesRequest(PROFILE, PLANNED, { locale: attack.language, photos: PHOTOS, text: sold });
    const { parts: honest, ...rest } = requestOf(text);
    const { parts, ...same } = requestOf(
      withHostileText(honestListing(attack.language), attack.text),
    );
    expect(same).toEqual(rest);
    expect(parts.slice(1)).toEqual(honest.slice(1));
  });
});

describe('the request for safety of a listing whose text', () => {
  it.each(ATTACKS)('$name, holds it as it was written', (attack) => {
    const text = withHostileText(honestListing(attack.language), attack.text);
    const request = safetyRequest(PROFILE, PLANNED, {
      locale: attack.language,
      text,
      values: {},
      photos: PHOTOS,
    });
    expect(messageOf(request)).toEqual({ locale: attack.language, ...text });
    expect(request.system).toBe(PROFILE.prompts.safety);
  });
});

describe('the texts that are sent', () => {
  it.each(LANGUAGES)(
    'are the seller’s own words in %s, accents and line ends included',
    (language) => {
      const { text } = honestListing(language);
      const twoLines = { ...text, description: `${text.description}\n${text.title}` };
      const request = attributesRequest(PROFILE, PLANNED, {
        locale: language,
        photos: [],
        text: twoLines,
      });
      expect(messageOf(request)).toEqual({ locale: language, ...twoLines });
    },
  );
});
