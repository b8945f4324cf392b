import { z } from 'zod';
import { FIELD_NAMES } from './field-names.js';

/** A field's name as it comes in from outside. */
export const FieldName = z.enum(FIELD_NAMES);
export type FieldName = z.infer<typeof FieldName>;
