import type { Reason } from '../outcome.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';

/** Reasons that every field knows; the code is `<field>.<name>`. */
const OF_EVERY_FIELD = {
  malformed: 'the model’s answer for this field doesn’t fit the schema it was given',
  no_evidence: 'neither the seller’s words nor a photo are named that say it',
  quote_not_found: 'the words quoted as the seller’s are not in the seller’s text',
  photo_not_sent: 'the photo named as evidence is not one that the model was sent',
} as const;

/** Reasons of single fields. */
const OF_ONE_FIELD = {
  'category.unknown': 'the category is not in the taxonomy',
  'category.ambiguous': 'the words name more than one category',
  'category.not_a_leaf': 'the category has others below it, and items are listed in those',
  'brand.unknown': 'the brand is not in the list',
  'brand.imitation': 'the seller says that the item only resembles this brand',
  'brand.not_in_quote': 'the words quoted don’t name this brand',
  'colours.unknown': 'none of the colours is in the list',
  'size.unknown_system': 'the size fits no size system of the category',
  'size.ambiguous_system': 'the size can be read in several size systems',
  'size.not_for_category': 'items of this category have no size',
  'size.not_as_printed': 'the size is not written so where it was read',
  'materials.unknown': 'none of the materials is in the list',
  'materials.needs_word':
    'the material can’t be told by its looks: a label or the seller must say it',
  'materials.quote_says_otherwise': 'the words quoted name another material',
  'condition.unknown': 'the condition is not in the list',
  'condition.needs_tag_or_word': 'that an item is new, its tag or the seller must say',
  'pattern.unknown': 'the pattern is not in the list',
  'pattern.not_for_category': 'items of this category have no pattern',
  'title.too_short': 'the title has fewer than 3 characters',
  'title.too_long': 'the title has more than 120 characters',
  'title.markup': 'the title holds markup or characters that don’t show',
  'title.contact_data': 'the title holds a way to reach or pay somebody outside the marketplace',
  'title.authenticity_claim': 'the title vouches that the item is genuine',
  'title.number_without_source':
    'a number in the title is neither in the seller’s text nor in an accepted field',
  'title.brand_without_source':
    'the title names a brand that is neither accepted nor the seller’s word',
  'title.material_without_source':
    'the title names a material that is neither accepted nor the seller’s word',
  'title.other_language': 'the title is not in the listing’s language',
} as const;

export type RefusalCode = `${FieldName}.${keyof typeof OF_EVERY_FIELD}` | keyof typeof OF_ONE_FIELD;

/**
 * The reason behind a code. Sentences never repeat what the model or the seller wrote, because reasons stand
 * in workflow histories; `names` (of our own lists) are put behind.
 */
export function refusal(code: RefusalCode, names: readonly string[]): Reason {
  const sentence = SENTENCES.get(code) ?? code;
  return { code, detail: names.length === 0 ? sentence : `${sentence}: ${names.join(', ')}` };
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ...FIELD_NAMES.flatMap((field) =>
    Object.entries(OF_EVERY_FIELD).map(
      ([name, sentence]) => [`${field}.${name}`, sentence] as const,
    ),
  ),
  ...Object.entries(OF_ONE_FIELD),
]);

/** Every refusal with its sentence, for the documentation and its test. */
export const REFUSALS: readonly Reason[] = [...SENTENCES].map(([code, detail]) => ({
  code,
  detail,
}));
