import { categoryPath, leafCategories } from '#libs/domain/taxonomy/index';
import { COLOURS } from '#libs/domain/vocabulary/colours';
import { CONDITIONS } from '#libs/domain/vocabulary/conditions';
import { MATERIALS } from '#libs/domain/vocabulary/materials';
import { PATTERNS } from '#libs/domain/vocabulary/patterns';

/** The closed lists as the prompts show them, in English, by the names that prompts use. */
export function vocabularyLists(): Readonly<Record<string, string>> {
  return {
    categories: leafCategories.map((category) => categoryPath(category.id, 'en')).join('\n'),
    colours: idsOf(COLOURS),
    materials: idsOf(MATERIALS),
    conditions: idsOf(CONDITIONS),
    patterns: idsOf(PATTERNS),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): string {
  return entries.map((entry) => entry.id).join(', ');
}
