import type { Background } from './photos/backgrounds.js';
import type { Fabric } from './photos/fabrics.js';
import type { GarmentShape } from './photos/garment-shapes.js';
import type { SampleListing, SamplePhoto } from './sample-listing.js';

const plain = (colour: string): Fabric => ({ kind: 'plain', colour });

/** Two photos of one garment: the whole of it and a closer one, on two backgrounds. */
function photosOf(
  shape: GarmentShape,
  fabric: Fabric,
  [first, second]: readonly [Background, Background],
  seed: number,
): readonly SamplePhoto[] {
  return [
    { kind: 'drawn', shape, fabric, background: first, view: 'whole', seed },
    { kind: 'drawn', shape, fabric, background: second, view: 'close', seed: seed + 1 },
  ];
}

/**
 * The listings that `script/start` enriches, written as sellers write. They show what happens, not how well: no
 * measurement uses them, and the baseline model knows none of them.
 */
export const SAMPLE_LISTINGS: readonly SampleListing[] = [
  {
    id: 'sample-01-green-dress',
    locale: 'en',
    photos: photosOf('dress', plain('#2f7d4b'), ['oak_floor', 'white_sheet'], 11),
    text: {
      title: 'Zara midi dress, size M',
      description: 'Worn twice, very good condition. 95% viscose 5% elastane, no flaws.',
    },
    values: {},
  },
  {
    id: 'sample-02-winterjacke',
    locale: 'de',
    photos: photosOf('coat', plain('#1f2d52'), ['concrete', 'oak_floor'], 22),
    text: {
      title: 'Herren Winterjacke Jack & Jones',
      description: 'Warme Jacke für den Winter, ein paar Mal getragen. Nichtraucherhaushalt.',
    },
    values: { size: 'L', condition: 'good' },
  },
  {
    id: 'sample-03-sac-a-main',
    locale: 'fr',
    photos: photosOf('bag', plain('#7a4a28'), ['white_sheet', 'concrete'], 33),
    text: {
      title: 'Sac à main Longchamp',
      description: 'En cuir marron, très bon état, vendu avec son dustbag.',
    },
    values: {},
  },
  {
    id: 'sample-04-kombinezonas',
    locale: 'lt',
    photos: photosOf('snowsuit', plain('#c22f34'), ['oak_floor', 'carpet'], 44),
    text: {
      title: 'Žieminis kombinezonas Lenne, 98 dydis',
      description: 'Mergaitei, raudonas, šiltas, be defektų. Dėvėtas vieną sezoną.',
    },
    values: {},
  },
  {
    id: 'sample-05-buty-sportowe',
    locale: 'pl',
    photos: photosOf('shoe', plain('#ededea'), ['carpet', 'oak_floor'], 55),
    text: {
      title: 'Buty sportowe Nike rozmiar 42',
      description: 'Męskie, białe, noszone kilka razy, stan bardzo dobry.',
    },
    values: { brand: 'Nike' },
  },
  {
    id: 'sample-06-vaqueros',
    locale: 'es',
    photos: photosOf('jeans', plain('#3f5f8f'), ['white_sheet', 'concrete'], 66),
    text: {
      title: 'Vaqueros Levis 501 W32 L34',
      description: 'Vaqueros de hombre en buen estado, 100% algodón.',
    },
    values: {},
  },
  {
    id: 'sample-07-maglione',
    locale: 'it',
    photos: photosOf('sweater', plain('#6b1f2e'), ['oak_floor', 'white_sheet'], 77),
    text: {
      title: 'Maglione Benetton donna taglia M',
      description: 'Maglione di lana bordeaux, ottime condizioni.',
    },
    values: { category: 'Maglione', title: 'Maglione bordeaux Benetton' },
  },
  {
    id: 'sample-08-gestreept-shirt',
    locale: 'nl',
    photos: photosOf(
      'tShirt',
      { kind: 'striped', colour: '#f0efe9', second: '#27355f' },
      ['concrete', 'oak_floor'],
      88,
    ),
    text: {
      title: 'Gestreept T-shirt H&M maat 146',
      description: 'Jongens, nieuw met kaartje.',
    },
    values: {},
  },
  {
    id: 'sample-09-no-words',
    locale: 'en',
    photos: photosOf('scarf', plain('#e0b12f'), ['concrete', 'white_sheet'], 99),
    text: {},
    values: {},
  },
  {
    id: 'sample-10-seller-knows-best',
    locale: 'de',
    photos: photosOf(
      'skirt',
      { kind: 'checked', colour: '#7d2231', second: '#20242e' },
      ['white_sheet', 'oak_floor'],
      110,
    ),
    text: { title: 'Karierter Rock Gr. 38', description: 'Wie neu, nur anprobiert.' },
    values: {
      brand: 'Selbstgenäht',
      colours: ['burgundy', 'black'],
      size: '38',
      condition: 'very_good',
    },
  },
  {
    id: 'sample-11-one-broken-photo',
    locale: 'fr',
    photos: [
      { kind: 'broken' },
      ...photosOf('tShirt', plain('#17181a'), ['white_sheet', 'oak_floor'], 121),
    ],
    text: { title: 'T-shirt homme Celio taille L', description: 'Noir, 100% coton, bon état.' },
    values: {},
  },
  {
    id: 'sample-12-photo-not-found',
    locale: 'pl',
    photos: [
      { kind: 'missing' },
      {
        kind: 'drawn',
        shape: 'dress',
        fabric: { kind: 'dotted', colour: '#c65d8a', second: '#f3e9ec' },
        background: 'oak_floor',
        view: 'whole',
        seed: 132,
      },
    ],
    text: {
      title: 'Sukienka w kropki Reserved rozmiar S',
      description: 'Różowa, wiskoza, stan idealny.',
    },
    values: {},
  },
  {
    id: 'sample-13-words-only',
    locale: 'es',
    photos: [],
    text: {
      title: 'Cazadora de cuero Mango talla S',
      description: 'Negra, de mujer, apenas usada.',
    },
    values: { condition: 'very_good' },
  },
  {
    id: 'sample-14-contact-in-text',
    locale: 'it',
    photos: photosOf('coat', plain('#8f6f4f'), ['carpet', 'concrete'], 143),
    text: {
      title: 'Cappotto donna Zara taglia L',
      description: 'Cammello, come nuovo. Scrivimi su WhatsApp +39 333 1234567, pago con bonifico.',
    },
    values: {},
  },
  {
    id: 'sample-15-only-broken-photos',
    locale: 'lt',
    photos: [{ kind: 'broken' }],
    text: { title: 'Džinsai Mango 36 dydis', description: 'Moteriški, mėlyni, geros būklės.' },
    values: {},
  },
  {
    id: 'sample-16-hard-to-say',
    locale: 'nl',
    photos: photosOf('sweater', plain('#7f9a86'), ['carpet', 'oak_floor'], 154),
    text: { title: 'Iets moois voor de winter', description: 'Ophalen of verzenden.' },
    values: {},
  },
];
