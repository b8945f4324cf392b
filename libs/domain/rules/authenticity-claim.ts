import { brandsInText } from '../vocabulary/brands/brands-in-text.js';
import { textTokens, type TextToken } from '../vocabulary/brands/text-tokens.js';
import { wordKey } from '../vocabulary/word-key.js';
import { materialsInWords } from './materials-in-words.js';

/** Words that vouch for a brand, in the eight languages. */
const CLAIMS: ReadonlySet<string> = new Set(
  [
    ...['authentic', 'authenticity', 'authenticated', 'genuine', 'original', 'legit'],
    ...['authentique', 'authenticité', 'originale', 'originaux', 'véritable', 'vrai', 'vraie'],
    ...[
      'authentisch',
      'echt',
      'echte',
      'echter',
      'echtes',
      'originalware',
      'originales',
      'originaler',
    ],
    ...['originalus', 'originali', 'originalas', 'originalūs', 'originalios', 'autentiškas'],
    ...['autentiška', 'tikras', 'tikra', 'tikri', 'tikros', 'oryginalny', 'oryginalna'],
    ...['oryginalne', 'oryginał', 'oryginalnych', 'autentyczny', 'autentyczna', 'autentyczne'],
    ...['auténtico', 'auténtica', 'autenticidad', 'auténticos', 'genuino', 'genuina', 'originales'],
    ...['verdadero', 'verdadera', 'autentico', 'autentica', 'autenticità', 'originali', 'vero'],
    ...['vera', 'origineel', 'originele', 'authentiek', 'authentieke', 'echtheid'],
  ].map(wordKey),
);

/** Compounds: `Originalverpackung`, `Markenoriginal`, `Echtheitszertifikat`. */
const COMPOUND = /^(?:echtheit|original(?!s$))\p{L}{3,}|(?:marken)original$/u;

/** "No fake" vouches as well. */
const NO_FAKE =
  /\b(?:not|no|non|kein|keine|nie|ne|geen|pas|nessun|sin|senza|bez) (?:an? |un |une |un' ?)?(?:fakes?|falsch\w*|faux|replicas?|copy|copie|copia|kopie|podr[oó]b\w*|falso|falsa|imitaci\w*|klastot\w*|namaak)\b|\b100 ?% (?:real|legit|true)\b/iu;

/** After these nothing is vouched for: Italian says with them that it only looks so, "come se fosse vero". */
const ONLY_SEEMS: ReadonlySet<string> = new Set(
  ['fosse', 'fossero', 'sembra', 'sembrano'].map(wordKey),
);

/** Digits that stand for letters inside a word. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };

/**
 * Whether a text vouches that the thing is genuine: nobody has checked that, so a generated text may not.
 * A word beside a material is about the material ("genuine leather", "vera pelle", "cuir véritable") and is
 * no such claim; nor is a line's or a brand's name (`Adidas Originals`, `Vero Moda`), nor what only seems so.
 */
export function hasAuthenticityClaim(text: string): boolean {
  if (NO_FAKE.test(text)) return true;
  const brands = brandsInText(text);
  const tokens = textTokens(text).filter(
    ({ start }) => !brands.some((brand) => brand.start <= start && start < brand.end),
  );
  const isMaterial = (at: TextToken | undefined) =>
    at !== undefined && materialsInWords(text.slice(at.start, at.end)).length > 0;
  return tokens.some(
    ({ key }, index) =>
      (CLAIMS.has(asLetters(key)) || COMPOUND.test(key)) &&
      !ONLY_SEEMS.has(tokens[index - 1]?.key ?? '') &&
      !isMaterial(tokens[index + 1]) &&
      !isMaterial(tokens[index - 1]),
  );
}

function asLetters(key: string): string {
  return key.replace(/[01345]/g, (digit) => LOOKS_LIKE[digit] ?? digit);
}
