import type { Brand } from './brand.js';
import { BRANDS } from './index.js';
import { isOneEditApart } from './is-one-edit-apart.js';
import { spellingVariants } from './spelling-variants.js';
import { textTokens } from './text-tokens.js';

/** What a word said to be a brand turned out to be. */
export type BrandLookup =
  | { readonly kind: 'exact'; readonly brand: Brand }
  | { readonly kind: 'close'; readonly brand: Brand }
  | { readonly kind: 'unknown' };

/** Shorter words are too near to each other: `Fila` and `Vila` are two brands. */
const CLOSE_FROM_LETTERS = 6;

interface Known {
  readonly brand: Brand;
  /** Whether a misspelling of it may be read as it; not so for ordinary words. */
  readonly mayBeMisspelt: 'yes' | 'no';
}

const KNOWN = new Map<string, Known>();
for (const brand of BRANDS) {
  for (const { text, recognise } of brand.spellings) {
    for (const variant of spellingVariants(text)) {
      const key = variant.join('').replaceAll('&', '');
      if (!KNOWN.has(key))
        KNOWN.set(key, { brand, mayBeMisspelt: recognise === 'anywhere' ? 'yes' : 'no' });
    }
  }
}

/**
 * The brand that `words`, *already claimed to be a brand* (a label's reading, a seller's choice, a model's answer),
 * name. Case, accents, punctuation and spaces do not matter. `close` is one edit away, from six letters on both
 * sides, never from or to an ordinary word, and only where no second brand is as near.
 */
export function findBrand(words: string): BrandLookup {
  const key = textTokens(words)
    .map((token) => token.key)
    .join('')
    .replaceAll('&', '');
  const exact = KNOWN.get(key);
  if (exact !== undefined) return { kind: 'exact', brand: exact.brand };
  if (key.length < CLOSE_FROM_LETTERS) return { kind: 'unknown' };
  const near = new Set<Brand>();
  for (const [known, { brand, mayBeMisspelt }] of KNOWN) {
    if (mayBeMisspelt === 'no' || known.length < CLOSE_FROM_LETTERS) continue;
    if (isOneEditApart(key, known)) near.add(brand);
  }
  const [brand] = near;
  return brand !== undefined && near.size === 1 ? { kind: 'close', brand } : { kind: 'unknown' };
}
