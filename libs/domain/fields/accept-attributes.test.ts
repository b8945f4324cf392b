import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../languages.js';
import { isLeaf } from '../taxonomy/index.js';
import { SIZE_SYSTEM_IDS } from '../taxonomy/category.js';
import { BRANDS } from '../vocabulary/brands/index.js';
import { ColourId } from '../vocabulary/colours.js';
import { ConditionId } from '../vocabulary/conditions.js';
import { MATERIALS, MaterialId } from '../vocabulary/materials.js';
import { PatternId } from '../vocabulary/patterns.js';
import type { AttributesWire } from '../wire/attributes.js';
import { acceptAttributes } from './accept-attributes.js';
import { AttributesAnswer, type AcceptedFields, type FieldValue } from './accepted-field.js';
import type { FieldContext } from './field-context.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';
import { readAttributesWire } from './read-attributes-wire.js';
import { REFUSALS } from './refusal.js';
import { context, inferred, read, said, seen } from './test-claims.js';

const FRENCH = context(
  { title: 'Robe Zara à fleurs', description: 'taille 38, 100% coton, très bon état' },
  'fr',
);

const GOOD: AttributesWire = {
  category: seen('Women > Dresses > Midi dresses'),
  brand: said('Zara', 'Robe Zara'),
  colours: [seen('black'), seen('white')],
  size: said('38', 'taille 38'),
  materials: [{ ...said('coton', '100% coton'), percent: 100 }],
  condition: said('très bon état'),
  pattern: said('à fleurs'),
  title: inferred('Robe midi Zara à fleurs taille 38'),
};

const codesOf = ({ refused }: AttributesAnswer) => refused.map(({ reason }) => reason.code);

describe('acceptAttributes', () => {
  it('turns a good answer into our ids', () => {
    const { accepted, refused } = acceptAttributes(GOOD, FRENCH);
    expect(refused).toEqual([]);
    expect(
      Object.fromEntries(Object.entries(accepted).map(([k, { value }]) => [k, value])),
    ).toEqual({
      category: 'women.dresses.midi_dresses',
      brand: 'Zara',
      colours: ['black', 'white'],
      size: { system: 'women_fr', value: '38', printed: '38' },
      materials: [{ material: 'cotton', percent: 100 }],
      condition: 'very_good',
      pattern: 'floral',
      title: 'Robe midi Zara à fleurs taille 38',
    });
  });

  it('keeps six good fields beside two broken ones, through a code fence', () => {
    const answer = { ...GOOD, brand: { value: 'Zara', evidence: 'perhaps' }, colours: 'black' };
    const text = readAttributesWire('```json\n' + JSON.stringify(answer) + '\n```');
    if (text.kind === 'unusable') throw new Error(text.message);
    const { accepted, refused } = acceptAttributes(text.wire, FRENCH);
    expect(text.broken.map(({ reason }) => reason.code)).toEqual([
      'brand.malformed',
      'colours.malformed',
    ]);
    expect(refused).toEqual([]);
    expect(Object.keys(accepted)).toEqual(
      FIELD_NAMES.filter((name) => name !== 'brand' && name !== 'colours'),
    );
  });

  it.each<[FieldName, Partial<AttributesWire>, string]>([
    ['category', { category: inferred('Midi dresses') }, 'category.no_evidence'],
    ['brand', { brand: inferred('Zara') }, 'brand.no_evidence'],
    ['colours', { colours: [inferred('black')] }, 'colours.no_evidence'],
    ['size', { size: inferred('38') }, 'size.no_evidence'],
    ['materials', { materials: [{ ...seen('silk'), percent: null }] }, 'materials.needs_word'],
    ['condition', { condition: seen('new with tags') }, 'condition.needs_tag_or_word'],
    ['pattern', { pattern: inferred('floral') }, 'pattern.no_evidence'],
    ['title', { title: inferred('Robe taille 44') }, 'title.number_without_source'],
  ])('refuses a bad %s alone', (field, bad, code) => {
    const answer = acceptAttributes({ ...GOOD, title: inferred('Robe à fleurs'), ...bad }, FRENCH);
    expect(codesOf(answer).filter((found) => found.startsWith(field))).toEqual([code]);
    // Without a category a bare French 38 has several readings: that is the one way in which fields meet.
    const expected = field === 'category' ? ['category', 'size'] : [field];
    expect(answer.refused.map((refused) => refused.field)).toEqual(expected);
    expect(Object.keys(answer.accepted)).toHaveLength(FIELD_NAMES.length - expected.length);
  });

  it('reads a size by an ancestor that it refuses as a category', () => {
    const answer = acceptAttributes({ ...GOOD, category: seen('Women > Dresses') }, FRENCH);
    expect(codesOf(answer)).toEqual(['category.not_a_leaf']);
    expect(answer.accepted.size?.value).toMatchObject({ system: 'women_fr' });
  });

  it('lets no title name a brand that it has just refused', () => {
    const imitation = context({ title: 'Veste style Chanel', description: 'noire' }, 'fr');
    const answer = acceptAttributes(
      { ...GOOD, brand: read('Chanel', 'CHANEL'), title: inferred('Veste Chanel noire') },
      imitation,
    );
    expect(codesOf(answer)).toEqual(
      expect.arrayContaining(['brand.imitation', 'title.brand_without_source']),
    );
  });

  it('says nothing of fields that are null', () => {
    const silent = Object.fromEntries(FIELD_NAMES.map((name) => [name, null]));
    const text = readAttributesWire(JSON.stringify(silent));
    if (text.kind === 'unusable') throw new Error(text.message);
    expect(acceptAttributes(text.wire, FRENCH)).toEqual({ accepted: {}, refused: [] });
  });
});

/** Words that pass often enough for the rules behind the first one to be reached. */
const words = fc.oneof(
  fc.constantFrom('Zara', '38', 'M', 'black', 'coton', 'silk', 'women.dresses', 'Midi dresses', ''),
  fc.constantFrom('new with tags', 'à fleurs', '100% coton', 'Robe Zara', '\u0000', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...MATERIALS.map(({ names }) => names.lt)),
);
const claim = fc.record({
  value: words,
  evidence: fc.constantFrom('label', 'photo', 'seller_text', 'inferred'),
  photo: fc.option(fc.constantFrom('p1', 'p2', 'photo p1', 'p9')),
  quote: fc.option(words),
  confidence: fc.option(fc.double()),
  percent: fc.option(fc.double()),
});
const field = fc.oneof(
  { weight: 4, arbitrary: claim },
  { weight: 2, arbitrary: fc.array(claim, { maxLength: 4 }) },
  fc.jsonValue(),
);
const answerText = fc.oneof(
  fc
    .record(Object.fromEntries(FIELD_NAMES.map((name) => [name, field])), { requiredKeys: [] })
    .map((answer) => JSON.stringify(answer)),
  fc.json(),
  fc.string(),
);
const anyContext: fc.Arbitrary<FieldContext> = fc.record({
  locale: fc.constantFrom(...LANGUAGES),
  text: fc.record({ title: words, description: words }),
  sentPhotoIds: fc.constantFrom([], ['p1'], ['p1', 'p2']),
});

const BRAND_NAMES: ReadonlySet<unknown> = new Set(BRANDS.map(({ name }) => name));
const CODES: ReadonlySet<string> = new Set(REFUSALS.map(({ code }) => code));

/** What each value must be, whatever was answered. */
const IN_OUR_LISTS: Readonly<Record<FieldName, (value: FieldValue) => boolean>> = {
  category: (value) => typeof value === 'string' && isLeaf(value),
  brand: (value) => BRAND_NAMES.has(value),
  colours: (value) => ColourId.array().min(1).max(2).safeParse(value).success,
  size: (value) =>
    typeof value === 'object' &&
    !Array.isArray(value) &&
    SIZE_SYSTEM_IDS.some((system) => system === value.system) &&
    value.printed.length <= 48,
  materials: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((part) => typeof part === 'object' && MaterialId.safeParse(part.material).success),
  condition: (value) => ConditionId.safeParse(value).success,
  pattern: (value) => PatternId.safeParse(value).success,
  title: (value) => typeof value === 'string' && value.length >= 3,
};

function foreignFields(accepted: AcceptedFields): string[] {
  return FIELD_NAMES.filter((name) => {
    const value = accepted[name]?.value;
    return value !== undefined && !IN_OUR_LISTS[name](value);
  });
}

describe('whatever a model answers', () => {
  it('nothing throws, and only our own lists come out, fit for the database', () => {
    fc.assert(
      fc.property(answerText, anyContext, (text, where) => {
        const wire = readAttributesWire(text);
        if (wire.kind === 'unusable') return;
        const answer = acceptAttributes(wire.wire, where);
        expect(AttributesAnswer.safeParse(answer).success).toBe(true);
        expect(foreignFields(answer.accepted)).toEqual([]);
        expect([...codesOf(answer)].filter((code) => !CODES.has(code))).toEqual([]);
        for (const { evidence } of Object.values(answer.accepted)) {
          if (evidence.photo !== null) expect(where.sentPhotoIds).toContain(evidence.photo);
        }
        // Postgres takes neither NUL nor lone surrogates in JSON.
        expect(JSON.stringify(answer)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 400, seed: 9 },
    );
  });
});
