import type { Language } from '#libs/domain/languages';
import type { SizeSystem } from './size-system.js';

const PREFERRED: Readonly<Record<Language, readonly SizeSystem[]>> = {
  en: ['women_uk', 'bra_uk', 'shoes_uk'],
  fr: ['women_fr', 'bra_fr', 'shoes_eu'],
  de: ['women_eu', 'bra_eu', 'shoes_eu'],
  lt: ['women_eu', 'bra_eu', 'shoes_eu'],
  pl: ['women_eu', 'bra_eu', 'shoes_eu'],
  es: ['women_eu', 'bra_fr', 'shoes_eu'],
  it: ['women_it', 'shoes_eu'],
  nl: ['women_eu', 'bra_eu', 'shoes_eu'],
};

/**
 * The numbering that sellers writing `language` mean by a bare number, in order, for `parseSize`. Spain's chains print
 * "EUR"; Spanish bras count as French ones do; Italian bras follow several systems, so none is preferred. In English
 * a bare 38 on a dress fits no British size and stays ambiguous.
 */
export function preferredSizeSystems(language: Language): readonly SizeSystem[] {
  return PREFERRED[language];
}
