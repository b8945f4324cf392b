import { findMaterial } from '../vocabulary/materials.js';
import { textTokens } from '../vocabulary/brands/text-tokens.js';
import { wordKey } from '../vocabulary/word-key.js';

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

/**
 * Whether a text vouches that the thing is genuine: nobody has checked that, so a generated text may not.
 * A word beside a material is about the material ("genuine leather", "vera pelle", "cuir véritable") and is
 * no such claim; nor is a line's name (`Adidas Originals`).
 */
export function hasAuthenticityClaim(text: string): boolean {
  const words = textTokens(text).map(({ key }) => key);
  return words.some(
    (word, index) =>
      (CLAIMS.has(word) || COMPOUND.test(word)) &&
      !isMaterial(words[index + 1]) &&
      !isMaterial(words[index - 1]),
  );
}

function isMaterial(word: string | undefined): boolean {
  return word !== undefined && findMaterial(word) !== undefined;
}
