import type { Brand } from './brand.js';
import { ANGLO_AMERICAN } from './anglo-american.js';
import { BAGS_AND_ACCESSORIES } from './bags-and-accessories.js';
import { BALTIC } from './baltic.js';
import { DENIM } from './denim.js';
import { DUTCH_AND_BELGIAN } from './dutch-and-belgian.js';
import { FRENCH } from './french.js';
import { GERMAN_SPEAKING } from './german-speaking.js';
import { HIGH_STREET } from './high-street.js';
import { IBERIAN } from './iberian.js';
import { ITALIAN } from './italian.js';
import { KIDS } from './kids.js';
import { LUXURY } from './luxury.js';
import { NORDIC } from './nordic.js';
import { POLISH } from './polish.js';
import { SHOES } from './shoes.js';
import { SPORT_AND_OUTDOOR } from './sport-and-outdoor.js';

/** All brands that Garnish knows, by market segment or home market; the file says only where to look, not where they are sold. */
export const BRANDS: readonly Brand[] = [
  ...HIGH_STREET,
  ...SPORT_AND_OUTDOOR,
  ...LUXURY,
  ...DENIM,
  ...KIDS,
  ...SHOES,
  ...BAGS_AND_ACCESSORIES,
  ...GERMAN_SPEAKING,
  ...FRENCH,
  ...ITALIAN,
  ...IBERIAN,
  ...DUTCH_AND_BELGIAN,
  ...NORDIC,
  ...POLISH,
  ...BALTIC,
  ...ANGLO_AMERICAN,
];
