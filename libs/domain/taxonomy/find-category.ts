import { LANGUAGES } from '#libs/domain/languages';
import { wordKey } from '#libs/domain/vocabulary/word-key';
import type { Category } from './category.js';

/** What words say of a category; `candidates` are in the order of the taxonomy, leaves and ancestors mixed. */
export type CategoryMatch =
  | { readonly kind: 'leaf'; readonly category: Category }
  | { readonly kind: 'ancestor'; readonly category: Category }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Category[] }
  | { readonly kind: 'unknown' };

/** A category under its name in one language. */
interface NamedCategory {
  readonly category: Category;
  /** Keys of the names above it in the same language, root first. */
  readonly above: readonly string[];
}

/**
 * A lookup by id, path or name. A path is names of one language, any of the eight, separated by `>`, `/` or `›`;
 * it may leave out steps (`Women > Midi dresses`), and a name alone is the shortest path. A whole path beats one
 * with steps left out. Case, accents and punctuation do not matter, `&` is read as `and`; names are compared
 * whole, so neither singulars nor synonyms are found: words that name two categories are never guessed at.
 */
export function categoryFinder(categories: readonly Category[]): (words: string) => CategoryMatch {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const byName = namedCategories(categories, byId);
  const parentIds = new Set(categories.map(({ parentId }) => parentId));

  return (words) => {
    const text = words.normalize('NFKC').trim();
    const withId = byId.get(text.toLowerCase());
    const found = withId === undefined ? atPath(text, byName) : [withId];
    const [category, ...others] = found;
    if (category === undefined) return { kind: 'unknown' };
    if (others.length > 0) return { kind: 'ambiguous', candidates: found };
    return { kind: parentIds.has(category.id) ? 'ancestor' : 'leaf', category };
  };
}

function atPath(
  text: string,
  byName: ReadonlyMap<string, readonly NamedCategory[]>,
): readonly Category[] {
  const steps = text.split(/[>/›]/).map(nameKey);
  const named = byName.get(steps.pop() ?? '') ?? [];
  const whole = named.filter(({ above }) => above.join('>') === steps.join('>'));
  const matching = whole.length > 0 ? whole : named.filter(({ above }) => isWithin(steps, above));
  return [...new Set(matching.map(({ category }) => category))];
}

/** Whether the steps occur among the names, in this order. */
function isWithin(steps: readonly string[], names: readonly string[]): boolean {
  let from = 0;
  return steps.every((step) => {
    const at = names.indexOf(step, from);
    from = at + 1;
    return at >= 0;
  });
}

function namedCategories(
  categories: readonly Category[],
  byId: ReadonlyMap<string, Category>,
): ReadonlyMap<string, readonly NamedCategory[]> {
  const byName = new Map<string, NamedCategory[]>();
  for (const category of categories) {
    for (const language of LANGUAGES) {
      const above: string[] = [];
      for (
        let parent = byId.get(category.parentId ?? '');
        parent !== undefined;
        parent = byId.get(parent.parentId ?? '')
      ) {
        above.unshift(nameKey(parent.names[language]));
      }
      const key = nameKey(category.names[language]);
      byName.set(key, [...(byName.get(key) ?? []), { category, above }]);
    }
  }
  return byName;
}

function nameKey(name: string): string {
  return wordKey(name.replaceAll('&', ' and '));
}
