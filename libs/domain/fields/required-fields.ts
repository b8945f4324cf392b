import { requiredAttributesOf } from '../taxonomy/index.js';
import type { FieldName } from './field-names.js';

/** The fields that a complete listing of a category has; null where no leaf category is known. */
export function requiredFieldsOf(categoryId: string | null): readonly FieldName[] | null {
  return categoryId === null ? null : ['category', ...requiredAttributesOf(categoryId)];
}
