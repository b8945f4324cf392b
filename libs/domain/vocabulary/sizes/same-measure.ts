import type { SizeSystem } from './size-system.js';

/** Systems that number one measure differently, so that a country's habit can tell which is meant. */
const MEASURES: readonly (readonly SizeSystem[])[] = [
  ['women_eu', 'women_fr', 'women_it', 'women_uk', 'women_us'],
  ['men_eu', 'men_chest_in'],
  ['bra_eu', 'bra_fr', 'bra_uk', 'bra_it'],
  ['shoes_eu', 'shoes_uk', 'shoes_us_men', 'shoes_us_women'],
  ['ring_eu', 'ring_it', 'ring_diameter_mm', 'ring_us'],
];

/** Whether all of `systems` number the same measure. */
export function isSameMeasure(systems: readonly SizeSystem[]): boolean {
  return MEASURES.some((measure) => systems.every((system) => measure.includes(system)));
}
