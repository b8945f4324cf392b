import { z } from 'zod';

/**
 * The systems in which a size may be printed. `women_eu` is the German numbering that "EU" on womenswear mostly
 * means (FR = EU + 2, IT = EU + 6, UK = US + 4); `men_chest_in` is Britain's and America's chest in inches with a
 * length; `bra_it` counts bands from 1 (EU = 60 + 5 × IT); `ring_eu` is the inner circumference in millimetres
 * (ISO 8653), `ring_it` that less forty.
 */
export const SizeSystem = z.enum([
  'alpha',
  'women_eu',
  'women_uk',
  'women_us',
  'women_fr',
  'women_it',
  'men_eu',
  'men_chest_in',
  'men_collar_cm',
  'jeans_waist_length',
  'shoes_eu',
  'shoes_uk',
  'shoes_us_men',
  'shoes_us_women',
  'kids_height_cm',
  'kids_age_months',
  'kids_age_years',
  'kids_shoes_eu',
  'bra_eu',
  'bra_uk',
  'bra_fr',
  'bra_it',
  'ring_eu',
  'ring_it',
  'ring_diameter_mm',
  'ring_us',
  'belt_cm',
  'hat_cm',
  'gloves',
  'one_size',
]);
export type SizeSystem = z.infer<typeof SizeSystem>;

/** One way to understand a printed size. */
export interface SizeReading {
  readonly system: SizeSystem;
  /** The size in one spelling per system (`XXL` for `2XL`, `W32 L34` for `32/34`); never converted to another system. */
  readonly value: string;
}
