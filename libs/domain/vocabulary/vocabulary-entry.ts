import type { Names } from '#libs/domain/languages';
import { wordKey } from './word-key.js';

/** What every closed list of Garnish (colours, materials, conditions, patterns) says about an entry. */
export interface VocabularyEntry<Id extends string> {
  readonly id: Id;
  /** The label to show, in sentence case; unique within its list in each language. */
  readonly names: Names;
  /** Further words, of any language, that mean this entry; basic forms only, inflections are not listed. */
  readonly synonyms: readonly string[];
}

/**
 * A lookup by id, name in any language, or synonym: case, accents and punctuation do not matter, the whole word
 * must match. Throws `RangeError` where two entries claim one word, so that a list can't be ambiguous.
 */
export function wordLookup<Entry extends VocabularyEntry<string>>(
  entries: readonly Entry[],
): (word: string) => Entry | undefined {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    for (const word of [entry.id, ...Object.values(entry.names), ...entry.synonyms]) {
      const key = wordKey(word);
      const holder = byKey.get(key);
      if (holder !== undefined && holder.id !== entry.id) {
        throw new RangeError(`"${word}" names both ${holder.id} and ${entry.id}`);
      }
      byKey.set(key, entry);
    }
  }
  return (word) => byKey.get(wordKey(word));
}
