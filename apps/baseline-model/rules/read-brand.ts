import type { Brand } from '#libs/domain/vocabulary/brands/brand';
import type { Reading } from './reading.js';

/** A brand that the seller's words name. */
export interface ReadBrand {
  readonly brand: Brand;
  readonly quote: string;
}

/** Whether the words elsewhere say that the thing is a copy; then no brand is true of it. */
export type Genuineness = 'not_doubted' | 'said_to_be_a_copy';

/**
 * The brand in the first text that names exactly one. A text that names two different brands, or says that the
 * thing only looks like one, leaves it open: null, and the texts after it aren't asked.
 */
export function readBrand(reading: Reading, genuineness: Genuineness): ReadBrand | null {
  if (genuineness === 'said_to_be_a_copy') return null;
  for (const part of reading.text.parts) {
    const mentions = reading.brands.get(part) ?? [];
    if (mentions.length === 0) continue;
    if (mentions.some(({ context }) => context === 'imitation')) return null;
    const [first] = mentions;
    if (first === undefined || mentions.some(({ brand }) => brand.id !== first.brand.id))
      return null;
    return { brand: first.brand, quote: first.quote };
  }
  return null;
}
