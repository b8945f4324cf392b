import { textTokens } from '../vocabulary/brands/text-tokens.js';
import { findMaterial, type Material } from '../vocabulary/materials.js';

/** No material's name is longer. */
const MAX_NAME_WORDS = 4;

/**
 * The materials that words name, in any of the eight languages, the longest name first at each place ("faux
 * leather" is not leather). Inflected forms are not found.
 */
export function materialsInWords(words: string): Material[] {
  const keys = textTokens(words).map(({ key }) => key);
  const found: Material[] = [];
  let from = 0;
  while (from < keys.length) {
    const match = materialAt(keys, from);
    if (match !== undefined) found.push(match.material);
    from += match?.length ?? 1;
  }
  return found;
}

function materialAt(
  keys: readonly string[],
  from: number,
): { material: Material; length: number } | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, keys.length - from); length > 0; length -= 1) {
    const material = findMaterial(keys.slice(from, from + length).join(' '));
    if (material !== undefined) return { material, length };
  }
  return undefined;
}
