import { wordKey } from '../word-key.js';

const keys = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(wordKey));

/**
 * Words right before a brand that say the thing is *not* of it, by language. Negations are here too: "no es Zara".
 * Sellers write them to be found by the brand's name.
 */
export const IMITATION_BEFORE: ReadonlySet<string> = keys([
  // en
  ...['style', 'style of', 'in the style of', 'styled like', 'like', 'looks like', 'type', 'dupe', 'dupe of', 'dupe for'],
  ...['similar to', 'inspired by', 'alike', 'copy of', 'replica', 'replica of', 'fake', 'imitation', 'imitation of'],
  ...['not', 'not from', 'isnt', 'no', 'lookalike', 'knock off', 'knockoff', 'unbranded'],
  // fr
  ...['façon', 'style', 'genre', 'inspiration', 'inspiré', 'inspirée', 'inspirés', 'inspirées', 'similaire à', 'comme'],
  ...['imitation', 'copie', 'contrefaçon', 'faux', 'fausse', 'ressemble à', 'pas', 'n est pas', 'type', 'à la', 'esprit'],
  // de
  ...['im Stil', 'Stil', 'im Look', 'ähnlich', 'ähnlich wie', 'wie', 'à la', 'a la', 'Imitat', 'Kopie', 'Fälschung', 'Fake'],
  ...['kein', 'keine', 'keinen', 'nicht', 'inspiriert', 'angelehnt an', 'Nachahmung', 'Replikat', 'Art'],
  // lt
  ...['stiliaus', 'stiliumi', 'kaip', 'panaši į', 'panašus į', 'panašu į', 'panašūs į', 'įkvėpta', 'įkvėptas', 'kopija'],
  ...['ne', 'nėra', 'ne tikra', 'ne tikri', 'tipo', 'imitacija', 'replika', 'klastotė', 'a la'],
  // pl
  ...['w stylu', 'styl', 'stylu', 'typu', 'typ', 'jak', 'podobna do', 'podobne do', 'podobny do', 'ala', 'inspirowana'],
  ...['inspirowane', 'inspirowany', 'inspiracja', 'nie', 'nie jest', 'podróbka', 'podróba', 'replika', 'kopia', 'imitacja'],
  // es
  ...['estilo', 'al estilo', 'tipo', 'como', 'parecido a', 'parecida a', 'similar a', 'inspirado en', 'inspirada en'],
  ...['imitación', 'copia', 'réplica', 'falso', 'falsa', 'no es', 'no son', 'no', 'clon'],
  // it
  ...['stile', 'in stile', 'tipo', 'come', 'simile a', 'simili a', 'ispirato a', 'ispirata a', 'imitazione', 'copia'],
  ...['replica', 'falso', 'falsa', 'non', 'non è', 'non sono', 'modello tipo', 'alla'],
  // nl
  ...['stijl', 'in de stijl', 'zoals', 'lijkt op', 'vergelijkbaar met', 'geïnspireerd door', 'geïnspireerd op', 'namaak'],
  ...['nep', 'geen', 'niet', 'kopie', 'imitatie', 'replica', 'soort', 'net als'],
]);

/** Words right after a brand with the same meaning ("Zara dupe", "Chanel-stijl"). */
export const IMITATION_AFTER: ReadonlySet<string> = keys([
  ...['style', 'styled', 'inspired', 'dupe', 'dupes', 'lookalike', 'look alike', 'replica', 'copy', 'fake', 'imitation'],
  ...['stijl', 'look', 'Stil', 'Art', 'Imitat', 'Kopie', 'Fälschung', 'ähnlich', 'stiliaus', 'stilius', 'stiliumi'],
  ...['kopija', 'replika', 'imitacija', 'podróbka', 'kopia', 'stylu', 'imitación', 'copia', 'réplica', 'imitazione'],
  ...['namaak', 'nep', 'copie', 'contrefaçon', 'geïnspireerd', 'inspiriert', 'inspiracja', 'knock off', 'imitatie'],
]);

/** Words that mean imitation only where a hyphen ties them to the brand: "Zara like new" is no imitation. */
export const IMITATION_TIED_AFTER: ReadonlySet<string> = keys(['like', 'type', 'esque', 'artig', 'typ', 'achtig']);

/** Words that may stand between such a phrase and the brand ("not the original Zara", "im Stil von Zara"). */
export const IMITATION_FILLERS: ReadonlySet<string> = keys([
  ...['of', 'from', 'by', 'the', 'a', 'an', 'real', 'genuine', 'original', 'authentic', 'brand'],
  ...['de', 'de la', 'du', 'd', 'la', 'le', 'des', 'vrai', 'vraie', 'authentique', 'marque', 'chez', 'par', 'un', 'une'],
  ...['von', 'vom', 'der', 'die', 'das', 'echt', 'echte', 'echter', 'echtes', 'originale', 'originales', 'Marke'],
  ...['iš', 'tikra', 'tikras', 'tikri', 'originalas', 'originali', 'originalus', 'tai'],
  ...['od', 'z', 'ze', 'marki', 'firmy', 'oryginalna', 'oryginalne', 'oryginalny', 'do'],
  ...['el', 'los', 'las', 'auténtico', 'auténtica', 'verdadero', 'marca', 'a', 'di', 'il', 'lo', 'originale', 'vero', 'vera'],
  ...['van', 'het', 'een', 'merk', 'originele', 'echte', 'door', 'op'],
]);
