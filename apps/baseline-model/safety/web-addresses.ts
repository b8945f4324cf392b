import { brandsInText } from '#libs/domain/vocabulary/brands/brands-in-text';
import type { TextPart } from '../text/seller-text.js';
import { hitAt, type SafetyHit } from './safety-hit.js';

const WITH_SCHEME = /(?<![a-z0-9])(?:https?:\/\/|www\.)[^\s,;)]+/g;
const BARE =
  /(?<![a-z0-9@.])([a-z0-9-]{2,})\.(?:com|net|org|eu|lt|pl|de|fr|es|it|nl|be|at|ch|uk|co\.uk|io|me|shop|store|link|ly|gg|app|online|site|info|biz)(?:\/[^\s,;)]*)?(?![a-z0-9])/g;

/** Shops that sellers name to say where a thing was bought; no way to reach the seller. */
const SHOPS = new Set(
  'zalando zalandolounge asos amazon ebay vinted shein aboutyou boohoo allegro temu aliexpress otto bonprix yoox farfetch mytheresa sarenza veepee wallapop subito olx marktplaats leboncoin kleinanzeigen vestiairecollective depop nettaporter zalon wehkamp bol peeks venteprivee showroomprive privalia modivo eobuwie spartoo limango sinsay answear'.split(
    ' ',
  ),
);

/** A text with blanks in place of the addresses of well-known shops and brands. */
export function withoutShopAddresses(text: string): string {
  return text.replace(new RegExp(BARE, 'gi'), (address: string, name: string) =>
    isShop(name.toLowerCase()) && !address.includes('/') ? ' '.repeat(address.length) : address,
  );
}

function isShop(name: string): boolean {
  return SHOPS.has(name.replaceAll('-', '')) || brandsInText(name).length > 0;
}

/** Links, and bare domains that are no well-known shop's or brand's. */
export function findWebAddresses(part: TextPart): readonly SafetyHit[] {
  const { text } = part.folded;
  const hits: SafetyHit[] = [];
  for (const match of text.matchAll(WITH_SCHEME)) {
    hits.push(
      hitAt(part, match.index, match.index + match[0].length, 'contact_data', 'A web address.'),
    );
  }
  for (const match of text.matchAll(BARE)) {
    const [address, name = ''] = match;
    if (hits.length > 0 || (isShop(name) && !address.includes('/'))) continue;
    hits.push(
      hitAt(part, match.index, match.index + address.length, 'contact_data', 'A web address.'),
    );
  }
  return hits;
}
