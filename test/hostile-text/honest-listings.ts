import type { Language } from '#libs/domain/languages';
import { inferred, said, seen } from '#libs/domain/fields/test-claims';
import type { AttributesWire } from '#libs/domain/wire/attributes';

/** A listing as an honest seller writes it, and the good answer to it: each field has evidence. */
export interface HonestListing {
  readonly text: { readonly title: string; readonly description: string };
  readonly answer: AttributesWire;
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly colour: string;
  readonly size: string;
  readonly material: string;
  readonly condition: string;
}

/** The same black cotton dress by Zara, in each language; title and description say each field once. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Zara black midi dress, size M',
    description: '100% cotton, very good condition.',
    colour: 'black',
    size: 'size M',
    material: '100% cotton',
    condition: 'very good condition',
  },
  fr: {
    title: 'Robe midi noire Zara, taille M',
    description: '100% coton, très bon état.',
    colour: 'noire',
    size: 'taille M',
    material: '100% coton',
    condition: 'très bon état',
  },
  de: {
    title: 'Schwarzes Midikleid von Zara, Größe M',
    description: '100% Baumwolle, sehr guter Zustand.',
    colour: 'Schwarzes',
    size: 'Größe M',
    material: '100% Baumwolle',
    condition: 'sehr guter Zustand',
  },
  lt: {
    title: 'Juoda midi suknelė Zara, dydis M',
    description: '100% medvilnė, labai gera būklė.',
    colour: 'Juoda',
    size: 'dydis M',
    material: '100% medvilnė',
    condition: 'labai gera būklė',
  },
  pl: {
    title: 'Czarna sukienka midi Zara, rozmiar M',
    description: '100% bawełna, stan bardzo dobry.',
    colour: 'Czarna',
    size: 'rozmiar M',
    material: '100% bawełna',
    condition: 'stan bardzo dobry',
  },
  es: {
    title: 'Vestido midi negro de Zara, talla M',
    description: '100% algodón, muy buen estado.',
    colour: 'negro',
    size: 'talla M',
    material: '100% algodón',
    condition: 'muy buen estado',
  },
  it: {
    title: 'Vestito midi nero Zara, taglia M',
    description: '100% cotone, ottime condizioni.',
    colour: 'nero',
    size: 'taglia M',
    material: '100% cotone',
    condition: 'ottime condizioni',
  },
  nl: {
    title: 'Zwarte midi-jurk van Zara, maat M',
    description: '100% katoen, zeer goede staat.',
    colour: 'Zwarte',
    size: 'maat M',
    material: '100% katoen',
    condition: 'zeer goede staat',
  },
};

/** Ids of the photos that were sent with every listing. */
export const SENT_PHOTO_IDS = ['p1', 'p2'] as const;

export function honestListing(language: Language): HonestListing {
  const { title, description, colour, size, material, condition } = WORDS[language];
  return {
    text: { title, description },
    answer: {
      category: seen('Women > Dresses > Midi dresses'),
      brand: said('Zara'),
      colours: [said('black', colour)],
      size: said('M', size),
      materials: [{ ...said('cotton', material), percent: 100 }],
      condition: said('very good', condition),
      pattern: seen('plain'),
      title: inferred(title),
    },
  };
}

/** The listing's text with a hostile one behind the description. */
export function withHostileText(listing: HonestListing, hostile: string): HonestListing['text'] {
  const { title, description } = listing.text;
  return { title, description: `${description}\n${hostile}` };
}
