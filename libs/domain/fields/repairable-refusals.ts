import type { RefusedField } from './accepted-field.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';
import type { RefusalCode } from './refusal.js';

/**
 * Refusals that a model can put right once it is told of the rule (rows 20 to 22 of the failover table). Not among
 * them: what isn't the model's to know (a brand that our list lacks, what only a label could say), and missing evidence:
 * asked for it once more, a model makes it up.
 */
const REPAIRABLE: ReadonlySet<string> = new Set<RefusalCode>([
  ...FIELD_NAMES.flatMap((field) => [`${field}.malformed`, `${field}.quote_not_found`] as const),
  'category.unknown',
  'category.ambiguous',
  'category.not_a_leaf',
  'brand.not_in_quote',
  'colours.unknown',
  'size.unknown_system',
  'size.not_as_printed',
  'materials.unknown',
  'materials.quote_says_otherwise',
  'condition.unknown',
  'pattern.unknown',
  'title.too_short',
  'title.too_long',
  'title.markup',
  'title.contact_data',
  'title.authenticity_claim',
  'title.number_without_source',
  'title.brand_without_source',
  'title.material_without_source',
  'title.other_language',
]);

/**
 * @param sellerFields fields that the seller has filled: what a model says of them is not published
 * @returns the fields that are worth asking for once more
 */
export function repairableFields(
  refused: readonly RefusedField[],
  sellerFields: readonly FieldName[],
): readonly FieldName[] {
  return refused
    .filter(({ field, reason }) => REPAIRABLE.has(reason.code) && !sellerFields.includes(field))
    .map(({ field }) => field);
}
