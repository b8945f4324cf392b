import type { Category } from '#libs/domain/taxonomy/category';
import { openLeafOf } from '#libs/domain/taxonomy/index';
import { parseSize } from '#libs/domain/vocabulary/sizes/parse-size';
import { SizeSystem } from '#libs/domain/vocabulary/sizes/size-system';
import { categoryOfGarment, commonCategory } from './category-of-garment.js';
import { broaderGarments, type Garment } from './garments.js';
import { isMixedBundle } from './is-mixed-bundle.js';
import { readWearer } from './read-wearer.js';
import { readGarments, type ReadGarment } from './read-garment.js';
import { readSize } from './sizes/read-size.js';
import type { ReadSize, SizeContext } from './sizes/size-kind.js';
import { refineGarment } from './refine-garment.js';
import type { Reading } from './reading.js';

/** What the seller's words say of the thing itself. */
export interface ReadCategory {
  /** Null where none is named, or several. */
  readonly garment: ReadGarment | null;
  /** A leaf; an ancestor only where a size can't be read without it; undefined where nothing is sure. */
  readonly category: Category | undefined;
  /** The words that the category rests on. */
  readonly quote: string | null;
  readonly size: ReadSize | null;
  /** `several_different`: what is said of one piece isn't true of all, so colours, pattern and the like are open. */
  readonly pieces: 'one_or_alike' | 'several_different';
}

/**
 * Garment, wearer and size together, as each helps to read the others: a child's size makes it a child's dress, and
 * on shoes a bare 39 is a size.
 */
export function readCategory(reading: Reading): ReadCategory {
  const garments = readGarments(reading).map((read) => ({
    ...read,
    garment: refineGarment(reading, read.garment),
  }));
  const [first, ...others] = garments;
  const kind = first?.garment ?? null;
  const wearer = readWearer(reading, kind, null);
  const isChilds = wearer !== null && wearer !== 'women' && wearer !== 'men';
  const ofKind = contextOf(kind);
  const context = isChilds && ofKind !== 'shoes' && ofKind !== 'unsized' ? 'children' : ofKind;
  const isMixed = others.length > 0 || isMixedBundle(reading, context);
  const size = readSize(reading, context);
  const surer = readWearer(reading, kind, size);
  const places = garments.map(({ garment }) => categoryOfGarment(garment, surer));
  return {
    garment: others.length > 0 ? null : (first ?? null),
    quote: first?.quote ?? null,
    category: categoryToClaim(commonCategory(places), size),
    size: isMixedBundle(reading, context) ? null : size,
    pieces: isMixed && isMixedBundle(reading, context) ? 'several_different' : 'one_or_alike',
  };
}

/**
 * What is worth claiming: nothing can be listed in an ancestor, so it gives way to its leaf for what is of no finer
 * kind. Without such a leaf ("Shoes", of which nobody says whose) it is claimed only where it tells how to read the
 * size: a bare 42 is a size on shoes, and anything elsewhere.
 */
function categoryToClaim(sure: Category | undefined, size: ReadSize | null): Category | undefined {
  if (sure === undefined) return undefined;
  const leaf = openLeafOf(sure.id);
  if (leaf !== undefined) return leaf;
  if (size === null) return undefined;
  const isReadable = (systems: readonly SizeSystem[]) =>
    parseSize(size.value, systems).kind === 'size';
  return !isReadable(SizeSystem.options) && isReadable(sure.sizeSystems) ? sure : undefined;
}

/** Things without a size, or with one that only a size word tells. */
const UNSIZED: ReadonlySet<Garment> = new Set([
  'wallet',
  'scarf',
  'sunglasses',
  'watch',
  'necklace',
  'bracelet',
  'earrings',
  'brooch',
  'tie',
  'bow_tie',
  'umbrella',
  'hair_accessory',
  'keyring',
  'cufflinks',
  'braces',
  'pocket_square',
]);

/** Things whose size only a size word tells: a number beside them is a measure. */
const SIZED_BY_WORD: ReadonlySet<Garment> = new Set(['ring', 'hat', 'beanie', 'cap', 'gloves']);

function contextOf(garment: Garment | null): SizeContext {
  if (garment === null) return 'unknown';
  const kinds = [garment, ...broaderGarments(garment)];
  if (kinds.includes('shoes') || garment === 'socks') return 'shoes';
  if (kinds.includes('jeans')) return 'jeans';
  if (kinds.includes('bag') || kinds.some((kind) => UNSIZED.has(kind))) return 'unsized';
  if (kinds.some((kind) => SIZED_BY_WORD.has(kind))) return 'unknown';
  if (garment === 'belt') return 'belt';
  if (garment === 'bra' || garment === 'bikini' || garment === 'swimsuit') return 'bra';
  return 'clothes';
}
