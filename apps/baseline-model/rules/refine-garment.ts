import { PhraseBook } from '../text/phrase-book.js';
import type { Garment } from './garments.js';
import { findIn, type Reading } from './reading.js';

/**
 * Words that make a kind finer wherever they stand in the listing, as fashion says them in every language: `Kleid …
 * midi`, `jeans … skinny`. Length words proper (`long`, `kurz`) are not here: sleeves have them too.
 */
const FINER: Readonly<Partial<Record<Garment, Readonly<Partial<Record<Garment, string>>>>>> = {
  dress: {
    midi_dress:
      'midi, midilänge, midi länge, knielang, knielanges, wadenlang, knee length, midi length, longueur midi, largo midi, lunghezza midi, midilengte',
    maxi_dress: 'maxi, maxilänge, bodenlang, bodenlanges, floor length, maxi length, longueur maxi',
    mini_dress: 'mini, mini length, minilänge',
  },
  skirt: {
    midi_skirt: 'midi, midilänge, knielang, knielanger, wadenlang, knee length, midi length',
    maxi_skirt: 'maxi, maxilänge, bodenlang, maxi length, floor length',
    mini_skirt: 'mini, minilänge',
  },
  bag: {
    shoulder_bag:
      "shoulder bag, à l'épaule, porté épaule, über die schulter, schultertasche, per petį, ant peties, na ramię, al hombro, de hombro, a spalla, over de schouder, schoudertas",
    crossbody_bag:
      'crossbody, cross body, bandoulière, umhängetasche, per krūtinę, przez ramię, na skos, listonoszka, bandolera, tracolla, a tracolla',
  },
  handbag: {
    shoulder_bag:
      "shoulder bag, à l'épaule, porté épaule, über die schulter, schultertasche, per petį, ant peties, na ramię, al hombro, de hombro, a spalla, over de schouder, schoudertas",
    crossbody_bag:
      'crossbody, cross body, bandoulière, umhängetasche, per krūtinę, przez ramię, na skos, listonoszka, bandolera, tracolla, a tracolla',
  },
  jeans: {
    skinny_jeans: 'skinny, super skinny, skinny fit, pitillo, rurki',
    slim_jeans: 'slim, slim fit',
    straight_jeans:
      'straight, straight leg, straight fit, regular fit straight, coupe droite, dritti, rectos, gerade geschnitten',
    wide_jeans: 'wide leg, wide, baggy, loose fit, wijde pijpen',
    flared_jeans: 'flared, flare, schlag',
    bootcut_jeans: 'bootcut, boot cut',
    mom_jeans: 'mom, mom fit',
    boyfriend_jeans: 'boyfriend',
  },
};

const books = new Map(
  Object.entries(FINER).map(([garment, finer]) => [garment, bookOf(finer)] as const),
);

/** The finer kind that other words of the listing tell; the same kind where they tell none, or several. */
export function refineGarment(reading: Reading, garment: Garment): Garment {
  const book = books.get(garment);
  if (book === undefined) return garment;
  const finer = new Set(
    reading.text.parts.flatMap((part) =>
      findIn(reading, part, book).flatMap(({ meaning, complement }) => (complement ? [] : meaning)),
    ),
  );
  const [only] = finer;
  return only !== undefined && finer.size === 1 ? only : garment;
}

function bookOf(finer: Readonly<Partial<Record<Garment, string>>>): PhraseBook<Garment> {
  const entries: (readonly [Garment, string])[] = [];
  let name: keyof typeof finer;
  for (name in finer) {
    const phrases = finer[name];
    if (phrases !== undefined) entries.push([name, phrases]);
  }
  return new PhraseBook(entries);
}
