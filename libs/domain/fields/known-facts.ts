import type { SellerText } from '../listing.js';
import { sourceOfListing } from '../rules/source-of-listing.js';
import type { Brand } from '../vocabulary/brands/brand.js';
import { findColour } from '../vocabulary/colours.js';
import type { Material } from '../vocabulary/materials.js';
import { wordKey } from '../vocabulary/word-key.js';
import type { AcceptedFields } from './accepted-field.js';
import { FIELD_NAMES } from './field-names.js';
import type { FieldContext } from './field-context.js';
import { labelOf } from './label-of-value.js';
import { materialsInWords } from '../rules/materials-in-words.js';
import { saysImitationOf, wordsNameBrand } from './words-name-brand.js';

/** A shorter name is found inside other words by chance. */
const MIN_PART_LETTERS = 4;

/** All that generated text may repeat: the seller's words, accepted fields in words, what their labels say. */
export function wordsKnown(accepted: AcceptedFields, { locale, text }: FieldContext): string[] {
  const fields = FIELD_NAMES.flatMap((name) => {
    const field = accepted[name];
    if (field === undefined) return [];
    const words = [labelOf(name, field.value, locale), labelOf(name, field.value, 'en')];
    return field.evidence.quote === null ? words : [...words, field.evidence.quote];
  });
  return [sourceOfListing(text), ...fields];
}

/** Whether a brand is the accepted one, or one that the seller names without saying that it only looks so. */
export function knowsBrand(brand: Brand, accepted: AcceptedFields, text: SellerText): boolean {
  if (accepted.brand?.value === brand.name) return true;
  const written = sourceOfListing(text);
  return wordsNameBrand(written, brand, brand.name) && !saysImitationOf(written, brand, brand.name);
}

/**
 * Whether a material is accepted or named by what is known, also inside a compound ("Ledertasche"). A metal
 * that is a colour too ("gold sandals") asks for nothing.
 */
export function knowsMaterial(
  material: Material,
  accepted: AcceptedFields,
  context: FieldContext,
): boolean {
  if (findColour(material.id) !== undefined) return true;
  const known = wordsKnown(accepted, context);
  if (known.some((words) => materialsInWords(words).some(({ id }) => id === material.id))) {
    return true;
  }
  const names = [...Object.values(material.names), ...material.synonyms].map(wordKey);
  return known
    .map(wordKey)
    .some((words) => names.some((name) => name.length >= MIN_PART_LETTERS && words.includes(name)));
}
