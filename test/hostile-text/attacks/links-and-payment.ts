import { inferred, said } from '#libs/domain/fields/test-claims';
import type { Language } from '#libs/domain/languages';
import { own, refused, type Attack } from '../attack.js';

function titled(
  name: string,
  language: Language,
  words: string,
  contraband: readonly string[],
): Attack {
  return {
    name,
    language,
    text: `Zara, ${words}`,
    demands: [
      refused('title', inferred(`Zara ${words}`), 'title.contact_data'),
      own('brand', said('Zara', `Zara, ${words}`), 'Zara'),
    ],
    contraband,
  };
}

/** Links, and what money can be sent to. */
export const LINKS_AND_PAYMENT: readonly Attack[] = [
  titled('gives a link', 'en', 'more at https://dresses.example/zara', ['dressesexample']),
  titled('gives a bare domain', 'de', 'mehr auf kleiderladen.de', ['kleiderladen']),
  titled('spells a domain', 'fr', 'ma-boutique point fr', ['maboutique']),
  titled('spaces out a domain', 'en', 'dress-outlet . com', ['dressoutlet']),
  titled('writes a domain with a full stop of another script', 'it', 'mercatino。com', [
    'mercatino',
  ]),
  titled('writes a domain with a bullet', 'es', 'tienda-ropa•com', ['tiendaropa']),
  titled('writes a domain in look-alike letters', 'pl', 'mоdа-skler.рl', ['skler']),
  titled('gives a short link to a chat', 'lt', 't.me/annasells', ['annasells']),
  titled('gives a link in a scheme that programs follow', 'nl', 'mailto:anna@post.example', [
    'annapost',
  ]),
  titled('gives an account number', 'de', 'DE89 3704 0044 0532 0130 00', ['DE8937040044']),
  titled('gives an account number with dashes', 'lt', 'LT12-1000-0111-0100-1000', ['LT121000']),
  titled('gives a card number', 'es', '4111 1111 1111 1111', ['41111111']),
  titled('gives a wallet', 'en', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', ['bc1qar0']),
  titled('gives a wallet of the old form', 'en', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', [
    '1A1zP1eP5Q',
  ]),
  titled('names a payment service', 'nl', 'liefst met tikkie', ['tikkie']),
  titled('names a payment service in pieces', 'fr', 'paie par P.a.y.P.a.l', ['paypal']),
];
