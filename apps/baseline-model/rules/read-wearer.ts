import { PhraseBook } from '../text/phrase-book.js';
import { CHILD_WORDS, type Child } from './child-words.js';
import { broaderGarments, type Garment } from './garments.js';
import type { Department } from './language-rules.js';
import { findAll, type Reading } from './reading.js';
import type { ReadSize } from './sizes/size-kind.js';

/** For whom a garment is; `kids` where it is a child's, but not which child's. */
export type Wearer = 'women' | 'men' | 'kids' | Child;

const WORN_BY_WOMEN: ReadonlySet<Garment> = new Set([
  'dress',
  'mini_dress',
  'midi_dress',
  'maxi_dress',
  'evening_dress',
  'shirt_dress',
  'knit_dress',
  'wedding_dress',
  'skirt',
  'mini_skirt',
  'midi_skirt',
  'maxi_skirt',
  'denim_skirt',
  'blouse',
  'crop_top',
  'bra',
  'tights',
  'swimsuit',
  'bikini',
  'nightdress',
  'heels',
  'ballet_flats',
  'knee_boots',
  'summer_dress',
  'wrap_dress',
  'cocktail_dress',
  'denim_dress',
  'pleated_skirt',
  'pencil_skirt',
  'leather_skirt',
  'culottes',
  'playsuit',
  'tunic',
  'strapless_top',
  'sports_bra',
  'thong',
  'stockings',
  'mom_jeans',
  'boyfriend_jeans',
  'heeled_sandals',
  'over_the_knee_boots',
]);

const WORN_BY_MEN: ReadonlySet<Garment> = new Set([
  'boxers',
  'swim_shorts',
  'tie',
  'bow_tie',
  'lace_ups',
]);

const WORN_BY_BABIES: ReadonlySet<Garment> = new Set(['babygrow']);

/** Clothes that are sold by the same numbers to women only, as men's start at 44. */
const NUMBERED: ReadonlySet<Garment> = new Set([
  'trousers',
  'chinos',
  'shorts',
  'top',
  't_shirt',
  'jumper',
  'turtleneck',
  'cardigan',
  'jacket',
  'blazer',
  'leather_jacket',
  'denim_jacket',
  'bomber_jacket',
  'puffer_jacket',
  'coat',
  'trench_coat',
  'parka',
  'jumpsuit',
  'gilet',
  'tank_top',
  'leggings',
  'bodysuit',
  'dungarees',
  'wide_leg_trousers',
  'tailored_trousers',
  'leather_trousers',
  'quilted_jacket',
  'windbreaker',
  'shacket',
  'faux_fur_coat',
  'pea_coat',
  'softshell_jacket',
  'corduroy_trousers',
]);

const childBook = new PhraseBook<Child>([
  ['girls', CHILD_WORDS.girls],
  ['boys', CHILD_WORDS.boys],
  ['baby', CHILD_WORDS.baby],
]);

/**
 * Who wears it: the seller's words first, then a child's size, then the kind of garment, then women's number sizes and men's
 * shoe sizes.
 * Null where nothing says it, or words say both women and men.
 */
export function readWearer(
  reading: Reading,
  garment: Garment | null,
  size: ReadSize | null,
): Wearer | null {
  const said = departmentsSaid(reading);
  const child = readChild(reading);
  const isChild = said.has('kids') || child !== null || size?.kind === 'child';
  const isAdult = said.has('women') || said.has('men');
  if (isChild && (!isAdult || size?.kind === 'child')) return childOf(garment, child);
  if (garment !== null && WORN_BY_BABIES.has(garment)) return 'baby';
  if (said.has('women') && said.has('men')) return null;
  if (said.has('women')) return 'women';
  if (said.has('men')) return 'men';
  if (garment === null) return null;
  if (WORN_BY_WOMEN.has(garment)) return 'women';
  if (WORN_BY_MEN.has(garment)) return 'men';
  if (isShoe(garment)) return isMensShoeSize(size) ? 'men' : null;
  return NUMBERED.has(garment) && isWomensNumber(size) ? 'women' : null;
}

function departmentsSaid(reading: Reading): ReadonlySet<Department> {
  for (const scope of [['title'], ['description']]) {
    const said = findAll(reading, reading.books.departments).filter(({ part }) =>
      scope.includes(part.field),
    );
    if (said.length > 0) return new Set(said.map(({ meaning }) => meaning));
  }
  return new Set();
}

/** The one kind of child that is named; null for none or several. */
function readChild(reading: Reading): Child | null {
  const named = new Set(findAll(reading, childBook).map(({ meaning }) => meaning));
  if (named.has('baby')) return 'baby';
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function childOf(garment: Garment | null, child: Child | null): Wearer {
  if (garment !== null && WORN_BY_BABIES.has(garment)) return 'baby';
  if (child !== null) return child;
  return garment !== null && WORN_BY_WOMEN.has(garment) ? 'girls' : 'kids';
}

function isShoe(garment: Garment): boolean {
  return garment === 'shoes' || broaderGarments(garment).includes('shoes');
}

/**
 * Shoe sizes that are hardly made for women: from EU 44, UK 10. Nothing is read from smaller ones, which women, men
 * and older children share.
 */
function isMensShoeSize(size: ReadSize | null): boolean {
  if (size?.kind !== 'shoe') return false;
  const number = Number(/\d+/.exec(size.value)?.[0]);
  if (size.value.startsWith('US')) return false;
  return size.value.startsWith('UK') ? number >= 10 : number >= 44;
}

function isWomensNumber(size: ReadSize | null): boolean {
  if (size?.kind !== 'number') return false;
  const number = Number(/\d+/.exec(size.value)?.[0]);
  if (/^(?:UK|US)/.test(size.value)) return number >= 4 && number <= 18;
  return number >= 32 && number <= 42;
}
