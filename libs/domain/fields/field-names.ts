/**
 * The fields that Garnish fills or keeps, in the order in which they are shown.
 * Free of zod: workflows import it, and what their bundle holds is evaluated anew for every run.
 */
export const FIELD_NAMES = [
  'category',
  'brand',
  'colours',
  'size',
  'materials',
  'condition',
  'pattern',
  'title',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
