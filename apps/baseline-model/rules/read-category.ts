import type { Category } from '#libs/domain/taxonomy/category';
import { categoryOfGarment } from './category-of-garment.js';
import { broaderGarments, type Garment } from './garments.js';
import { readWearer } from './read-department.js';
import { readGarment, type ReadGarment } from './read-garment.js';
import { readSize, type ReadSize, type SizeContext } from './read-size.js';
import type { Reading } from './reading.js';

/** What the seller's words say of the thing itself. */
export interface ReadCategory {
  readonly garment: ReadGarment | null;
  /** A leaf, or the ancestor that is sure; undefined where nothing is. */
  readonly category: Category | undefined;
  readonly size: ReadSize | null;
}

/**
 * Garment, wearer and size together, as each helps to read the others: a child's size makes it a child's dress, and
 * on shoes a bare 39 is a size.
 */
export function readCategory(reading: Reading): ReadCategory {
  const garment = readGarment(reading);
  const kind = garment?.garment ?? null;
  const wearer = readWearer(reading, kind, null);
  const isChilds = wearer !== null && wearer !== 'women' && wearer !== 'men';
  const size = readSize(reading, isChilds && !isShoe(kind) ? 'children' : contextOf(kind));
  const surer = readWearer(reading, kind, size);
  return {
    garment,
    size,
    category: kind === null ? undefined : categoryOfGarment(kind, surer),
  };
}

function isShoe(garment: Garment | null): boolean {
  return garment !== null && (garment === 'shoes' || broaderGarments(garment).includes('shoes'));
}

const UNSIZED: ReadonlySet<Garment> = new Set([
  'bag',
  'handbag',
  'shoulder_bag',
  'crossbody_bag',
  'tote_bag',
  'clutch',
  'backpack',
  'belt_bag',
  'wallet',
  'travel_bag',
  'laptop_bag',
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
  'ring',
  'hat',
  'beanie',
  'cap',
  'gloves',
  'belt',
  'socks',
]);

function contextOf(garment: Garment | null): SizeContext {
  if (garment === null || UNSIZED.has(garment)) return 'unknown';
  if (isShoe(garment)) return 'shoes';
  if (garment === 'bra' || garment === 'bikini' || garment === 'swimsuit') return 'bra';
  if (garment === 'jeans' || broaderGarments(garment).includes('jeans')) return 'jeans';
  return 'clothes';
}
