import { ACCESSORIES } from './accessories.js';
import { BAGS } from './bags.js';
import type { Language } from '#libs/domain/languages';
import type { AttributeName, Category } from './category.js';
import { listCategories } from './category-tree.js';
import { categoryFinder, type CategoryMatch } from './find-category.js';
import { KIDS } from './kids.js';
import { MEN } from './men.js';
import { SHOES } from './shoes.js';
import { WOMEN } from './women.js';

const ROOTS = [WOMEN, MEN, KIDS, SHOES, BAGS, ACCESSORIES];

/** The whole taxonomy: each category before those below it, in the order in which it is shown. */
export const CATEGORIES: readonly Category[] = ROOTS.flatMap((root) => listCategories(root));

const BY_ID: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.map((category) => [category.id, category]),
);
const PARENT_IDS: ReadonlySet<string | null> = new Set(CATEGORIES.map(({ parentId }) => parentId));

/** The categories that items are listed in, in the order of `CATEGORIES`. */
export const leafCategories: readonly Category[] = CATEGORIES.filter(({ id }) => isLeaf(id));

/** The category with exactly this id; undefined where there is none. */
export function categoryById(id: string): Category | undefined {
  return BY_ID.get(id);
}

/** Whether items can be listed in this category; false for ancestors and unknown ids. */
export function isLeaf(id: string): boolean {
  return BY_ID.has(id) && !PARENT_IDS.has(id);
}

/** The categories above this one, root first, itself not included; empty for roots and unknown ids. */
export function ancestorsOf(id: string): readonly Category[] {
  const parentId = BY_ID.get(id)?.parentId ?? null;
  const parent = parentId === null ? undefined : BY_ID.get(parentId);
  return parent === undefined ? [] : [...ancestorsOf(parent.id), parent];
}

/** Slugs of the leaves for what is of a branch's kind and of none of its finer kinds. */
const OTHER = 'other_';

/**
 * The leaf for what is surely of this category, but of which finer kind is open ("a dress"): itself for a leaf, the
 * branch's `Other …` for an ancestor that has one; undefined for other ancestors and unknown ids.
 */
export function openLeafOf(id: string): Category | undefined {
  if (isLeaf(id)) return categoryById(id);
  return leafCategories.find(
    (leaf) => leaf.parentId === id && leaf.id.startsWith(`${id}.${OTHER}`),
  );
}

/** The names from the root down, e.g. `Women > Dresses > Midi dresses`; undefined for an unknown id. */
export function categoryPath(id: string, language: Language): string | undefined {
  const category = BY_ID.get(id);
  if (category === undefined) return undefined;
  return [...ancestorsOf(id), category].map(({ names }) => names[language]).join(' > ');
}

/** What a complete listing in this category must say; empty for ancestors and unknown ids. */
export function requiredAttributesOf(id: string): readonly AttributeName[] {
  return BY_ID.get(id)?.required ?? [];
}

/** The category that words name: an id, a path or a name, in any of the languages; see `categoryFinder`. */
export const findCategory: (words: string) => CategoryMatch = categoryFinder(CATEGORIES);
