import { PhraseBook } from '../text/phrase-book.js';

/**
 * Parts of a thing, in the eight languages: what is said of a lining, a buckle or a sole isn't said of the coat, the
 * belt or the shoe.
 */
const PART_WORDS = [
  'lining, lined, linings, buckle, buckles, zip, zips, zipper, zippers, sole, soles, insole, insoles, laces, button, buttons, hardware, stitching, stitch, trim, trims, collar, cuffs, hood, details, detail, logo, lettering, writing, strap, straps, chain strap, inside, interior, label, piping, heel tips, pocket lining, fastening, studs, edging',
  'doublure, doublé, doublée, boucle, fermeture, semelle, semelles, lacets, bouton, boutons, surpiqûres, capuche, intérieur, bijouterie, finitions, liseré, chaînette, anses, bandoulière amovible, détails, détail, inscription, bride, col en, bordure, zip, œillets',
  'futter, innenfutter, gefüttert, schnalle, reißverschluss, sohle, sohlen, schnürsenkel, knopf, knöpfe, nähte, naht, kapuze, innen, kragen, bündchen, details, aufschrift, schrift, henkel, kette am, innenseite, hardware, besatz, verschluss, applikationen, paspel, absatz',
  'pamušalas, pamušal*, sagtis, sagtim*, užtrauktuk*, padas, padai, padais, raišteliai, raištel*, sagos, sagom*, sagutės, siūlės, gobtuv*, vidus, viduje, apykaklė, apykakl*, detalės, detalėm*, užraš*, furnitūra, kulnas, dirželis, apvad*',
  'podszewka, podszewk*, klamra, klamr*, zamek, zamki, zamkiem, suwak*, podeszwa, podeszw*, sznurówk*, guzik*, kaptur*, wnętrze, w środku, środek, kołnierz*, detale, detalami, napis*, okucia, okuciami, obcas*, ściągacz*, lamówk*, wkładka, wstawk*, dodatki, dodatkami, łańcuszek przy',
  'forro, hebilla, cremallera, suela, suelas, cordones, botón, botones, capucha, interior, cuello de, puños, detalles, detalle, letras, herrajes, ribete, costuras, remates, asas, por dentro, cadena, cierre, bordado, bordados',
  'fodera, foderato, foderata, fibbia, cerniera, zip, suola, suole, lacci, bottone, bottoni, cappuccio, interno, interni, colletto, polsini, dettagli, dettaglio, scritta, scritte, cuciture, profili, profilo, manici, catena, chiusura, stella, inserti, bordo, tacco in, stringhe',
  'voering, gevoerd, gesp, rits, ritsen, zool, zolen, veters, knoop, knopen, capuchon, binnenkant, van binnen, kraag, kraagje, manchetten, details, detail, opschrift, tekst, stiksels, bies, hengsel, hengsels, ketting eraan, sluiting, borduursel, boorden, binnenvoering, hak',
];

/** The book of parts; the same in every language, as the words hardly clash. */
export const PARTS = new PhraseBook<'part'>(
  PART_WORDS.map((phrases) => ['part', phrases] as const),
);
