import { findCategory } from '../taxonomy/index.js';
import { findBrand } from '../vocabulary/brands/find-brand.js';
import { findColour } from '../vocabulary/colours.js';
import { findCondition } from '../vocabulary/conditions.js';
import { findPattern } from '../vocabulary/patterns.js';
import type { FieldValue } from './accepted-field.js';
import type { FieldName } from './field-name.js';
import { readMaterialWithShare } from './material-with-share.js';

/**
 * What a seller's own words mean in our vocabulary, for showing and comparing them; the words themselves are
 * never changed.
 * @returns our value, or null where the words name nothing of ours (a size and a title never do)
 */
export function resolveSellerValue(
  field: FieldName,
  words: string | readonly string[],
): FieldValue | null {
  const [first = '', ...rest] = [words].flat();
  switch (field) {
    case 'category': {
      const found = findCategory(first);
      return found.kind === 'leaf' ? found.category.id : null;
    }
    case 'brand': {
      const found = findBrand(first);
      return found.kind === 'exact' ? found.brand.name : null;
    }
    case 'condition':
      return findCondition(first)?.id ?? null;
    case 'pattern':
      return findPattern(first)?.id ?? null;
    case 'colours':
      return allOf([first, ...rest], (word) => findColour(word)?.id);
    case 'materials':
      return allOf([first, ...rest], readMaterialWithShare);
    case 'size':
    case 'title':
      return null;
  }
}

/** All of them resolved, or nothing. */
function allOf<Value>(
  words: readonly string[],
  resolve: (word: string) => Value | undefined,
): Value[] | null {
  const resolved = words.map(resolve).filter((value) => value !== undefined);
  return resolved.length === words.length ? resolved : null;
}
