import type { SellerValues } from '../listing.js';
import { findCategory } from '../taxonomy/index.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';

/** Which fields a seller has filled. */
export interface SellerValuesRead {
  /** In the order of `FIELD_NAMES`. */
  readonly fields: readonly FieldName[];
  /** Our leaf category, where the seller's id or words name exactly one; else null. */
  readonly categoryId: string | null;
}

/** Reads the seller's own choices: they are never changed, only known as set, and the category as ours. */
export function readSellerValues(values: SellerValues): SellerValuesRead {
  const match = values.category === undefined ? undefined : findCategory(values.category);
  return {
    fields: FIELD_NAMES.filter((name) => values[name] !== undefined),
    categoryId: match?.kind === 'leaf' ? match.category.id : null,
  };
}
