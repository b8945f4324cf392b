import type { Garment } from './garments.js';

/**
 * Models so well known that sellers name them instead of the thing, in every language. A number alone (`501`) is
 * none: it could be a price.
 */
export const MODEL_NAMES: Readonly<Partial<Record<Garment, string>>> = {
  trainers:
    'stan smith, stan smiths, air max, air max 90, air max 95, air max 97, air force, air force 1, af1, chucks, chuck taylor, chuck 70, all star, all stars, superstar, superstars, gazelle, gazelles, samba, sambas, old skool, sk8 hi, sk8-hi, ultraboost, ultra boost, air jordan, jordan 1, dunk low, dunks, dunk high, yeezy, converse high, spezial, handball spezial, campus 00s, speedcat, onitsuka tiger mexico',
  jeans:
    'levis 501, levi s 501, levis 505, levi s 505, levis 511, levi s 511, levis 512, levi s 512',
  backpack: 'kanken, kånken',
  tote_bag: 'neverfull, le pliage',
  sunglasses: 'wayfarer, wayfarers, aviators, clubmaster',
};
