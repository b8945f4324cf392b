import type { AttributeName, SizeSystemId } from './category.js';

/** What leaves of one kind share. */
export interface LeafKind {
  readonly attributes: readonly AttributeName[];
  readonly required: readonly AttributeName[];
  readonly sizeSystems: readonly SizeSystemId[];
}

const WOMEN_NUMBERS = ['women_eu', 'women_uk', 'women_us', 'women_fr', 'women_it'] as const;
const BRA_SIZES = ['bra_eu', 'bra_uk', 'bra_fr', 'bra_it'] as const;
const KIDS_SIZES = ['kids_height_cm', 'kids_age_months', 'kids_age_years'] as const;
const WOMEN_SHOES = ['shoes_eu', 'shoes_uk', 'shoes_us_women'] as const;
const MEN_SHOES = ['shoes_eu', 'shoes_uk', 'shoes_us_men'] as const;

/**
 * The kinds of leaf by name. A listing is complete with condition, colours and, where sizes exist, a size:
 * brand and materials are often unknown to an honest seller, and plain cloth is usual enough to go unsaid.
 */
export const LEAF_KINDS = {
  womenClothes: sized(['alpha', ...WOMEN_NUMBERS, 'one_size']),
  womenTrousers: sized(['alpha', ...WOMEN_NUMBERS, 'jeans_waist_length']),
  bra: sized([...BRA_SIZES, 'alpha']),
  /** Swimwear, lingerie sets and corsets: sold by cup as often as by dress size. */
  womenCupped: sized(['alpha', ...WOMEN_NUMBERS, ...BRA_SIZES]),
  tights: sized(['alpha', 'women_eu', 'one_size']),
  womenSocks: sized([...WOMEN_SHOES, 'alpha', 'one_size']),

  menClothes: sized(['alpha', 'men_eu']),
  /** Jackets, coats and suits. */
  menTailoring: sized(['alpha', 'men_eu', 'men_chest_in']),
  menShirt: sized(['alpha', 'men_collar_cm', 'men_eu']),
  menTrousers: sized(['alpha', 'jeans_waist_length', 'men_eu']),
  menSocks: sized([...MEN_SHOES, 'alpha', 'one_size']),

  /** Height first: it is what European labels print; alpha is for teenagers. */
  kidsClothes: sized([...KIDS_SIZES, 'alpha']),
  babyClothes: sized(KIDS_SIZES),
  kidsSocks: sized(['kids_shoes_eu', 'kids_age_months', 'kids_age_years']),
  kidsHeadwear: sized(['hat_cm', 'kids_age_months', 'kids_age_years', 'one_size']),
  kidsGloves: sized(['kids_age_months', 'kids_age_years', 'gloves', 'alpha', 'one_size']),

  womenShoes: sized(WOMEN_SHOES),
  menShoes: sized(MEN_SHOES),
  kidsShoes: sized(['kids_shoes_eu']),
  /** Soft first shoes are sold by age as often as by length. */
  babyShoes: sized(['kids_shoes_eu', 'kids_age_months']),

  belt: sized(['belt_cm', 'alpha', 'one_size']),
  headwear: sized(['hat_cm', 'alpha', 'one_size']),
  gloves: sized(['gloves', 'alpha', 'one_size']),
  ring: sized(['ring_eu', 'ring_it', 'ring_diameter_mm', 'ring_us', 'one_size'], 'plain'),

  bag: unsized('patterned'),
  textileAccessory: unsized('patterned'),
  /** Glasses, watches, jewellery: nothing that a pattern could be printed on. */
  hardAccessory: unsized('plain'),
} as const satisfies Readonly<Record<string, LeafKind>>;
export type LeafKindName = keyof typeof LEAF_KINDS;

type Surface = 'patterned' | 'plain';

function sized(sizeSystems: readonly SizeSystemId[], surface: Surface = 'patterned'): LeafKind {
  return {
    attributes: ['brand', 'colours', 'size', 'materials', 'condition', ...patternOn(surface)],
    required: ['colours', 'size', 'condition'],
    sizeSystems,
  };
}

function unsized(surface: Surface): LeafKind {
  return {
    attributes: ['brand', 'colours', 'materials', 'condition', ...patternOn(surface)],
    required: ['colours', 'condition'],
    sizeSystems: [],
  };
}

function patternOn(surface: Surface): readonly AttributeName[] {
  return surface === 'patterned' ? ['pattern'] : [];
}
