import { textTokens } from '../vocabulary/brands/text-tokens.js';
import { findMaterial, type Material } from '../vocabulary/materials.js';

/** No material's name is longer. */
const MAX_NAME_WORDS = 4;

/**
 * The materials that words name, in any of the eight languages, the longest name first at each place ("faux
 * leather" is not leather). A name may lack its accents, but a word's own accents count: "für" is no fur.
 * Inflected forms are not found.
 */
export function materialsInWords(words: string): Material[] {
  const tokens = textTokens(words);
  const found: Material[] = [];
  let from = 0;
  while (from < tokens.length) {
    const match = materialAt(words, tokens, from);
    if (match !== undefined) found.push(match.material);
    from += match?.length ?? 1;
  }
  return found;
}

function materialAt(
  words: string,
  tokens: ReturnType<typeof textTokens>,
  from: number,
): { material: Material; length: number } | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, tokens.length - from); length > 0; length -= 1) {
    const name = tokens.slice(from, from + length);
    const material = findMaterial(name.map(({ key }) => key).join(' '));
    const written = name.map(({ start, end }) => plain(words.slice(start, end))).join(' ');
    if (material !== undefined && isWritten(written, material)) return { material, length };
  }
  return undefined;
}

function isWritten(written: string, { id, names, synonyms }: Material): boolean {
  if (/^[\p{ASCII}]*$/u.test(written)) return true;
  return [id, ...Object.values(names), ...synonyms].some((name) => plain(name) === written);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
