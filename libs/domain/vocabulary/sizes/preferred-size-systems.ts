import type { Language } from '#libs/domain/languages';
import type { SizeSystem } from './size-system.js';

const PREFERRED: Readonly<Record<Language, readonly SizeSystem[]>> = {
  en: ['women_uk', 'bra_uk', 'shoes_uk'],
  fr: ['women_fr', 'men_eu', 'bra_fr', 'shoes_eu', 'ring_eu'],
  de: ['women_eu', 'men_eu', 'bra_eu', 'shoes_eu', 'ring_diameter_mm'],
  lt: ['women_eu', 'men_eu', 'bra_eu', 'shoes_eu', 'ring_diameter_mm'],
  pl: ['women_eu', 'men_eu', 'bra_eu', 'shoes_eu', 'ring_it'],
  es: ['women_eu', 'men_eu', 'bra_fr', 'shoes_eu', 'ring_it'],
  it: ['women_it', 'men_eu', 'bra_it', 'shoes_eu', 'ring_it'],
  nl: ['women_eu', 'men_eu', 'bra_eu', 'shoes_eu', 'ring_diameter_mm'],
};

/**
 * The numbering that sellers writing `language` mean by a bare number, in order, for `parseSize`. Spain's chains print
 * "EUR"; Spanish bras count as French ones do; Italian bras follow several systems: a number from 1 to 8 is their own, of
 * the others none is preferred. A ring's bare 17 is millimetres of diameter to Germans, Lithuanians and Dutch, and a
 * number less forty to Poles, Spaniards and Italians. In English
 * a bare 38 on a dress fits no British size and stays ambiguous, as does a bare 42 on a jacket: inches or EU?
 */
export function preferredSizeSystems(language: Language): readonly SizeSystem[] {
  return PREFERRED[language];
}
