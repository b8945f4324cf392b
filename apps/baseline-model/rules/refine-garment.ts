import { PhraseBook } from '../text/phrase-book.js';
import type { Garment } from './garments.js';
import { findAll, standsAlone, type Found, type Reading } from './reading.js';

const MIDI =
  'midi, midilänge, midi länge, knielang, knielanges, knielanger, wadenlang, wadenlanges, knee length, midi length, longueur midi, au genou, mi longue, mi-longue, largo midi, por la rodilla, lunghezza midi, al ginocchio, midilengte, halflang, tot op de knie, do kolan, za kolano, iki kelių';
const MAXI =
  'maxi, maxilänge, bodenlang, bodenlanges, bodenlanger, knöchellang, knöchellanges, floor length, ankle length, maxi length, longueur maxi, longueur cheville, jusqu aux chevilles, hasta los pies, hasta el suelo, hasta los tobillos, alla caviglia, fino ai piedi, fino alle caviglie, tot op de enkels, tot de grond, enkellang, enkellange, do kostek, do ziemi, iki žemės, iki kulkšnių';
const MINI = 'mini, mini length, minilänge, mini lunghezza, mini lengte';
const PLEATED =
  'pleated, pleats, knife pleats, plissé, plissée, plissee, a pieghe, plissettata, plisada, tablas, de tablas, plisowana, plisowan*, plisuot*, klostuot*, geplisseerd, geplooid, plooien';
const HAND =
  'porté main, sac à main, de mano, handtas, handtasche, top handle, handbag, torebka do ręki';
const SHOULDER =
  "shoulder bag, à l'épaule, porté épaule, über die schulter, schultertasche, per petį, ant peties, na ramię, al hombro, de hombro, a spalla, over de schouder, schoudertas";
const CROSSBODY =
  'crossbody, cross body, bandoulière, umhängetasche, per krūtinę, przez ramię, na skos, listonoszka, bandolera, tracolla, a tracolla';
const WIDE_TROUSERS =
  'wide leg, wide legs, wide leg fit, palazzo, coupe large, jambe large, jambes larges, weites bein, weite beine, weit geschnitten, pierna ancha, pata ancha, gamba larga, gambe larghe, szeroka nogawka, szerokie nogawki, szerok* nogawk*, plačios klešnės, plač* klešn*, wijde pijpen, wijde pijp';

/**
 * Words that make a kind finer wherever they stand in the listing, as fashion says them in every language: `Kleid …
 * midi`, `jeans … skinny`, `długa do kostek`. A bare `long` or `kurz` is not here, as sleeves have them too; see
 * `BARE_LENGTHS`.
 */
const FINER: Readonly<Partial<Record<Garment, Readonly<Partial<Record<Garment, string>>>>>> = {
  dress: { midi_dress: MIDI, maxi_dress: MAXI, mini_dress: MINI },
  skirt: { midi_skirt: MIDI, maxi_skirt: MAXI, mini_skirt: MINI, pleated_skirt: PLEATED },
  trousers: { wide_leg_trousers: WIDE_TROUSERS },
  pleated_skirt: { midi_skirt: MIDI, maxi_skirt: MAXI, mini_skirt: MINI },
  bag: { handbag: HAND, shoulder_bag: SHOULDER, crossbody_bag: CROSSBODY },
  handbag: { shoulder_bag: SHOULDER, crossbody_bag: CROSSBODY },
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

const SHORT = 'short, courte, kurz, trumpa, krótka, corta, corto, kort';
const LONG = 'long, longue, lang, ilga, długa, larga, largo, lunga, lungo';

/**
 * Words of length that are said of sleeves and straps too, and so count only where they stand alone between stops, as
 * in a list of what the thing itself is: `kort, zwart, effen`.
 */
const BARE_LENGTHS: Readonly<Partial<Record<Garment, PhraseBook<Garment>>>> = {
  dress: bookOf({ mini_dress: SHORT, maxi_dress: LONG }),
  skirt: bookOf({ mini_skirt: SHORT, maxi_skirt: LONG }),
  pleated_skirt: bookOf({ mini_skirt: SHORT, maxi_skirt: LONG }),
};

/** Shops file dresses and skirts by length first: a midi skirt with pleats is a midi skirt. */
const LENGTHS: ReadonlySet<Garment> = new Set([
  'mini_dress',
  'midi_dress',
  'maxi_dress',
  'mini_skirt',
  'midi_skirt',
  'maxi_skirt',
]);

/** The finer kind that other words of the listing tell; the same kind where they tell none, or several. */
export function refineGarment(reading: Reading, garment: Garment): Garment {
  const book = books.get(garment);
  if (book === undefined) return garment;
  const bare = BARE_LENGTHS[garment];
  const finer = new Set([
    ...findAll(reading, book).flatMap(said),
    ...(bare === undefined ? [] : findAll(reading, bare).filter(standsAlone).flatMap(said)),
  ]);
  const lengths = [...finer].filter((kind) => LENGTHS.has(kind));
  const [only, ...others] = lengths.length > 0 ? lengths : finer;
  return only !== undefined && others.length === 0 ? only : garment;
}

function said({ meaning, complement }: Found<Garment>): Garment[] {
  return complement ? [] : [meaning];
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
