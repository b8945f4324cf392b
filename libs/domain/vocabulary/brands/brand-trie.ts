import type { Brand, Recognise } from './brand.js';
import { spellingVariants } from './spelling-variants.js';
import type { TextToken } from './text-tokens.js';

interface Node {
  readonly next: Map<string, Node>;
  found: { readonly brand: Brand; readonly recognise: Recognise } | undefined;
}

/** A brand's spelling at the start of a token list. */
export interface TrieMatch {
  readonly brand: Brand;
  readonly recognise: Recognise;
  /** How many tokens it covers. */
  readonly length: number;
}

/** All spellings of all brands by their tokens, so that a text is read once whatever the number of brands. */
export class BrandTrie {
  readonly #root: Node = { next: new Map(), found: undefined };

  /** Throws `RangeError` where two brands claim one spelling. */
  constructor(brands: readonly Brand[]) {
    for (const brand of brands) {
      for (const { text, recognise } of brand.spellings) {
        for (const variant of spellingVariants(text)) this.#add(variant, brand, recognise);
      }
    }
  }

  /** The spellings that start at `tokens[from]`, longest first. */
  matchesAt(tokens: readonly TextToken[], from: number): TrieMatch[] {
    const matches: TrieMatch[] = [];
    let node: Node | undefined = this.#root;
    for (let index = from; index < tokens.length; index += 1) {
      node = node.next.get(tokens[index]?.key ?? '');
      if (node === undefined) break;
      if (node.found !== undefined) matches.unshift({ ...node.found, length: index - from + 1 });
    }
    return matches;
  }

  #add(variant: readonly string[], brand: Brand, recognise: Recognise): void {
    let node = this.#root;
    for (const key of variant) {
      const child = node.next.get(key) ?? { next: new Map<string, Node>(), found: undefined };
      node.next.set(key, child);
      node = child;
    }
    if (node.found !== undefined && node.found.brand !== brand) {
      throw new RangeError(
        `"${variant.join(' ')}" spells both ${node.found.brand.name} and ${brand.name}`,
      );
    }
    node.found ??= { brand, recognise };
  }
}
