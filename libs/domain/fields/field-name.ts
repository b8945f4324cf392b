import { z } from 'zod';

/** The fields that Garnish fills or keeps, in the order in which they are shown. */
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

export const FieldName = z.enum(FIELD_NAMES);
export type FieldName = z.infer<typeof FieldName>;
