import type { Names } from '#libs/domain/languages';
import { ATTRIBUTE_NAMES, SIZE_SYSTEM_IDS, type Category } from './category.js';
import { LEAF_KINDS, type LeafKindName } from './leaf-kinds.js';

/** Names in the order of `LANGUAGES`: English, French, German, Lithuanian, Polish, Spanish, Italian, Dutch. */
export type NamesInOrder = readonly [
  en: string,
  fr: string,
  de: string,
  lt: string,
  pl: string,
  es: string,
  it: string,
  nl: string,
];

/** A branch or leaf as the tables write it; ids and parents follow from its place. */
export type CategoryTree =
  | {
      readonly slug: string;
      readonly names: Names;
      readonly children: readonly CategoryTree[];
    }
  | { readonly slug: string; readonly names: Names; readonly kind: LeafKindName };

/** A category that holds others and no items. */
export function branch(
  slug: string,
  names: NamesInOrder,
  children: readonly CategoryTree[],
): CategoryTree {
  return { slug, names: inLanguages(names), children };
}

/** A category that holds items; attributes and sizes are those of its kind. */
export function leaf(slug: string, names: NamesInOrder, kind: LeafKindName): CategoryTree {
  return { slug, names: inLanguages(names), kind };
}

/** The categories of a tree, each before those below it, siblings in the order of the table. */
export function listCategories(
  tree: CategoryTree,
  parentId: string | null = null,
): readonly Category[] {
  const id = parentId === null ? tree.slug : `${parentId}.${tree.slug}`;
  if ('kind' in tree) return [{ id, parentId, names: tree.names, ...LEAF_KINDS[tree.kind] }];
  const below = tree.children.flatMap((child) => listCategories(child, id));
  const ancestor: Category = {
    id,
    parentId,
    names: tree.names,
    attributes: ATTRIBUTE_NAMES.filter((name) =>
      below.some(({ attributes }) => attributes.includes(name)),
    ),
    required: [],
    sizeSystems: SIZE_SYSTEM_IDS.filter((system) =>
      below.some(({ sizeSystems }) => sizeSystems.includes(system)),
    ),
  };
  return [ancestor, ...below];
}

function inLanguages([en, fr, de, lt, pl, es, it, nl]: NamesInOrder): Names {
  return { en, fr, de, lt, pl, es, it, nl };
}
