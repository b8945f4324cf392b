import { wordKey } from '../word-key.js';

/**
 * When a spelling in running text is this brand:
 * - `anywhere`: always;
 * - `capitalised_or_labelled`: it is also an ordinary word or a first name in one of the eight languages, so it needs
 *   a capital that means something, or a label before it (`brand: next`, `marque esprit`);
 * - `labelled`: even a capital proves nothing, because listings say the word themselves (the colour off-white, German
 *   "mit Elefanten", the parcel service Hermes), so it needs the label.
 */
export type Recognise = 'anywhere' | 'capitalised_or_labelled' | 'labelled';

/** One way to write a brand. */
export interface Spelling {
  readonly text: string;
  readonly recognise: Recognise;
}

/** A fashion brand. */
export interface Brand {
  /** Derived from the name: `h_and_m`. Never changes once released. */
  readonly id: string;
  /** As the brand writes itself: the label to show. */
  readonly name: string;
  /** The name first, then the aliases. */
  readonly spellings: readonly [Spelling, ...Spelling[]];
}

/** A brand whose name is no ordinary word. String aliases are no ordinary words either. */
export function distinctive(name: string, ...aliases: readonly (string | Spelling)[]): Brand {
  return brand(name, 'anywhere', aliases);
}

/** A brand whose name is also an ordinary word or a first name; its string aliases are not. */
export function ordinary(name: string, ...aliases: readonly (string | Spelling)[]): Brand {
  return brand(name, 'capitalised_or_labelled', aliases);
}

/** A brand whose name listings use as an ordinary word, with or without a capital; its string aliases are not. */
export function labelOnly(name: string, ...aliases: readonly (string | Spelling)[]): Brand {
  return brand(name, 'labelled', aliases);
}

/** An alias that listings use as an ordinary word. */
export function labelled(text: string): Spelling {
  return { text, recognise: 'labelled' };
}

/** An alias that is also an ordinary word or a first name. */
export function wordlike(text: string): Spelling {
  return { text, recognise: 'capitalised_or_labelled' };
}

function brand(name: string, recognise: Recognise, aliases: readonly (string | Spelling)[]): Brand {
  return {
    id: wordKey(name.replaceAll('&', ' and ')).replaceAll(' ', '_'),
    name,
    spellings: [
      { text: name, recognise },
      ...aliases.map((alias): Spelling =>
        typeof alias === 'string' ? { text: alias, recognise: 'anywhere' } : alias,
      ),
    ],
  };
}
