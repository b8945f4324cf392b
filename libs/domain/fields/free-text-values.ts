import type { SellerValues } from '../listing.js';
import { findContactData } from '../rules/contact-data.js';
import { findCategory } from '../taxonomy/index.js';
import { parseSize } from '../vocabulary/sizes/parse-size.js';
import { SizeSystem } from '../vocabulary/sizes/size-system.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';
import { resolveSellerValue } from './resolve-seller-value.js';

/** No size that is printed has so many digits in a row. */
const LONG_NUMBER = /\p{Nd}{4}/u;

/**
 * The seller's values that are words of their own choosing, field by field, as safety is sent them: what names
 * something of ours (an id or name of our lists, a known brand, a size of a system that we know) can hide nothing.
 * So accepting a suggestion, which sets our id as the value, changes no request. A title is always free text.
 */
export function freeTextValues(values: SellerValues): Partial<Record<FieldName, string>> {
  const free: Partial<Record<FieldName, string>> = {};
  for (const name of FIELD_NAMES) {
    const words = [values[name] ?? []].flat().filter((word) => !isOfOurs(name, word));
    if (words.length > 0) free[name] = words.join(', ');
  }
  return free;
}

function isOfOurs(name: FieldName, words: string): boolean {
  switch (name) {
    case 'category':
      return findCategory(words).kind !== 'unknown';
    case 'size':
      return isSizeOnly(words);
    case 'brand':
    case 'colours':
    case 'materials':
    case 'condition':
    case 'pattern':
    case 'title':
      return resolveSellerValue(name, words) !== null;
  }
}

/** What stands beside a readable size isn't all read (`M / 017 1234567`), so it must not be able to reach anybody. */
function isSizeOnly(words: string): boolean {
  return (
    parseSize(words, SizeSystem.options).kind !== 'unknown' &&
    !LONG_NUMBER.test(words) &&
    findContactData(words) === null
  );
}
