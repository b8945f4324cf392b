/** Letter sizes. */
export const LETTERS = 'xxxs|xxs|xs|s|m|l|xl|xxl|xxxl|xxxxl|[2-6] ?xl';

/** National numberings that sellers write before a number; `de`, `es` and `it` are words too, see `isSystem`. */
export const SYSTEMS = 'eur|eu|uk|us|usa|fr|it|de|es|pl';

/** The heights in centimetres that children's clothes are made for. */
export const HEIGHTS: ReadonlySet<number> = new Set([
  44, 50, 56, 62, 68, 74, 80, 86, 92, 98, 104, 110, 116, 122, 128, 134, 140, 146, 152, 158, 164,
  170, 176,
]);

/** Months in the eight languages: on a garment always a baby's size. */
export const MONTHS =
  'months?|mths?|mois|monaten?|men\\.|men|menesiu|menesiai|menesiams|miesiecy|miesiace|miesiac|mies|mce|m-cy|meses|mesi|mese|maanden|mnd|maand';

/** Years in the eight languages: a size only on children's things. */
export const YEARS =
  'years?|yrs?|yo|y|ans?|jahren?|j|metu|metai|metams|m\\.|lata|lat|latka|rok|anos?|anni|anno|jaar|jr';

/** Bra sizes: band in centimetres, in inches, or Italian numbers, and the cup. */
export const BRA =
  '(?:(?:6[05]|7[05]|8[05]|9[05]|10[05]|11[05]|2[68]|3[02468]|4[0246]) ?(?:aa|dd|ddd|ee|ff|gg|[a-h])|[1-7] ?[a-f])';

/** Sizes of British and American jackets: the chest in inches, and the length. */
export const JACKET = '(?:3[2-9]|4\\d|5[0-6]) ?(?:[rsl]|reg(?:ular)?)(?![a-z0-9])';

/** A number or letter size, the whole of it. */
export const NUMBER = '\\d{1,3}(?:[.,]5)?(?: [12]\\/3)?';

/** After a number: it measures, prices or counts something else. */
const OTHER_UNIT_AFTER =
  /^ ?(?:cm|mm|m(?![a-z])|€|eur(?![a-z])|euros?|zl|pln|\$|£|%|kg|g(?![a-z])|ml|l(?![a-z])|x ?\d|[.,]\d|:\d|\/\d{2,}|szt|vnt|den(?![a-z])|cali|inch|in(?![a-z])|"|°|km|h(?![a-z&])|min(?![a-z])|procent|proc|er |s(?![a-z])|['’]s)/;

/** Before a number: it is a model's, a price's or part of a longer number. */
const OTHER_NUMBER_BEFORE =
  /(?:[€$£#+]|\d[.,/ -]|(?<![a-z])(?:nr|no|art|model|air max|mod|ref|style|type|lot|lot de|set of|n)[ .:]{0,2})$/;

/** Models that are known by a number that could be a size. */
const MODEL_BEFORE_AND_NUMBER = /air max (?:1|90|95|97)$/;

/** Whether the number from `start` to `end` is part of a measure, a price or a model. */
export function isOtherNumber(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const isModel = MODEL_BEFORE_AND_NUMBER.test(text.slice(Math.max(0, start - 14), end));
  const isAirMaxSize = /air max $/.test(before) && !isModel;
  return (
    isModel ||
    OTHER_UNIT_AFTER.test(text.slice(end, end + 12)) ||
    (OTHER_NUMBER_BEFORE.test(before) && !isAirMaxSize)
  );
}

const FITTING =
  /(?:fits?(?: like| as)?|passt(?: auch)?(?: bei| fur)?|fallt aus wie|pasuje (?:na|tez na)|tinka(?: ir)?|valt (?:als|uit als)|veste(?: come)?|convient(?: a| pour)?|equivale a(?: una?)?|taille (?:comme|plutot)|entspricht|wie eine?|atitinka|odpowiada|talla como|sirve para|usually|normalerweise|normalement|i am a|je fais du|ich trage|noriu|nosze|more like|wie|come una?|comme un|comme du|als een|jak|kaip|como una?) ?(?:a |an |um |une? |un |la |una? |size |dydis |rozmiar |maat |taille |talla |taglia |grosse )?$/;

/** `fits like a S`, `passt auch bei 38`: what it is like, not what its label says. */
export function isFitting(text: string, start: number): boolean {
  return FITTING.test(text.slice(Math.max(0, start - 34), start));
}

const MEASURE_BEFORE =
  /(?:length|long|width|waist|chest|bust|sleeve|shoulder|inseam|longueur|largeur|manche|lange|breite|taillenweite|armel|ilgis|plotis|liemuo|rankoves?|dlugosc|szerokosc|pas|rekaw\w*|largo|ancho|largura|longitud|manga|lunghezza|larghezza|spalle|lengte|breedte|mouw\w*|krutine|juosmuo|pacha|pazastys|pachy|hoogte|altezza|alto|hauteur)[ :=.]{0,3}(?:ca |c |about |apie |ok |okolo )?$/;

/** `length 92 cm` measures the garment, not who wears it. */
export function isMeasurement(text: string, start: number): boolean {
  return MEASURE_BEFORE.test(text.slice(Math.max(0, start - 26), start));
}
