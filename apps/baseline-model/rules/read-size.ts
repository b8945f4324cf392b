import { quoteFrom, type TextPart } from '../text/seller-text.js';
import type { Reading } from './reading.js';

/** A size as the seller writes it, never converted. */
export interface ReadSize {
  /** `M`, `EU 38`, `W32 L34`, `98/104`, `12-18 months`. */
  readonly value: string;
  readonly quote: string;
  /** What kind of size it is, where its form says so; helps to tell for whom a garment is. */
  readonly kind: SizeKind;
}

export type SizeKind = 'letter' | 'number' | 'jeans' | 'child' | 'bra' | 'shoe' | 'one_size';

/** What the garment allows: a bare `39` is a size on shoes, a `75B` on a bra. */
export type SizeContext = 'clothes' | 'shoes' | 'bra' | 'jeans' | 'children' | 'unknown';

interface Candidate extends ReadSize {
  readonly start: number;
  /** Higher is surer. */
  readonly rank: number;
}

const LETTERS = 'xxxs|xxs|xs|s|m|l|xl|xxl|xxxl|xxxxl|[2-6] ?xl';
const SYSTEMS = 'eur|eu|uk|us|usa|fr|it|de|es|pl';

/** The heights in centimetres that children's clothes are made for. */
const HEIGHTS = new Set([
  44, 50, 56, 62, 68, 74, 80, 86, 92, 98, 104, 110, 116, 122, 128, 134, 140, 146, 152, 158, 164,
  170, 176,
]);

const AGE_UNITS =
  'years?|yrs?|yo|months?|mths?|ans?|mois|jahren?|monaten?|metu|metai|metams|men|menesiu|menesiai|men\\.|lata|lat|latka|miesiecy|miesiace|mies|mce|m-cy|anos?|meses|mes|anni|anno|mesi|mese|jaar|maanden|mnd|maand|m|y|a';

/** After a number: it measures or counts something else. */
const NOT_A_SIZE_AFTER =
  /^ ?(?:cm|mm|m\b|€|eur\b|euros?|zl|pln|\$|£|%|kg|g\b|ml|l\b|x ?\d|[.,]\d|:\d|\/\d{2,}|szt|vnt|den\b|cali|inch|in\b|"|°|km|-?(?:er|a) jahre|['’]?s\b|h\b|min\b|procent)/;
const NOT_A_SIZE_BEFORE =
  /(?:[€$£#+]|\d[.,/ -]|nr\.? ?|no\.? ?|model |art\.? ?|air max |501 ?- ?)$/;

/**
 * The size that the seller gives. A size word or a system before it is surest, then forms that nothing else has
 * (`W32 L34`, `XL`), then a lone number in the title. `null` where nothing is sure enough.
 */
export function readSize(reading: Reading, context: SizeContext): ReadSize | null {
  let best: Candidate | null = null;
  for (const part of reading.text.parts) {
    for (const candidate of candidatesIn(reading, part, context)) {
      if (best === null || candidate.rank > best.rank) best = candidate;
    }
  }
  if (best === null) return null;
  const { value, quote, kind } = best;
  return { value, quote, kind };
}

function candidatesIn(reading: Reading, part: TextPart, context: SizeContext): Candidate[] {
  const { text } = part.folded;
  const candidates: Candidate[] = [];
  const add = (start: number, end: number, kind: SizeKind, rank: number) => {
    const quote = quoteFrom(part, start, end);
    const titleBonus = part.field === 'title' ? 0.5 : 0;
    candidates.push({ value: tidy(quote, kind), quote, kind, start, rank: rank + titleBonus });
  };
  const each = (pattern: RegExp, use: (match: RegExpExecArray, start: number) => void) => {
    for (const match of text.matchAll(pattern)) {
      if (isInBrand(reading, part, match.index, match.index + match[0].length)) continue;
      use(match, match.index);
    }
  };

  for (const word of reading.books.sizeWords.find(part)) {
    const after = text.slice(word.end, word.end + 40);
    const gap =
      /^(?:[ .:=\-(]|nr|no|eu\b(?= ?:))*(?:(?:is|a|an|ist|to|yra|e'|es|la|een|op)\b ?)?/.exec(
        after,
      )?.[0] ?? '';
    const rest = after.slice(gap.length);
    const sized = sizeAtStart(rest, context);
    if (sized === null) continue;
    // A one-letter size word ("t", "d", "r", "n") is an initial unless a number or letter size follows directly.
    if (word.end - word.start === 1 && !/^[ .:]{0,2}$/.test(gap)) continue;
    const start = word.end + gap.length;
    add(start, start + sized.length, sized.kind, isFitting(text, word.start) ? 3.2 : 6);
  }

  each(/(?<![a-z0-9])w ?(\d{2}) ?[/x\-,. ]{0,3}l ?(\d{2})(?![a-z0-9])/g, (match, start) =>
    add(start, start + match[0].length, 'jeans', 5.6),
  );
  each(/(?<![a-z0-9])w ?(2[2-9]|3\d|4[0-6])(?![a-z0-9])/g, (match, start) =>
    add(start, start + match[0].length, 'jeans', 4.4),
  );
  if (context === 'jeans' || context === 'clothes') {
    each(
      /(?<![\d.,/])(2[3-9]|3\d|4[0-4]) ?[/x] ?(2[8-9]|3[0-8])(?![\d/]| ?cm| ?[x])/g,
      (match, start) => add(start, start + match[0].length, 'jeans', 4.8),
    );
  }

  each(
    new RegExp(
      `(?<![a-z0-9])(?:${SYSTEMS})[ .:]{0,2}(\\d{1,2}(?:[.,]5)?(?: [12]/3)?)(?![\\d€$%])`,
      'g',
    ),
    (match, start) => {
      const end = start + match[0].length;
      if (!isMeasured(text, start, end))
        add(start, end, context === 'shoes' ? 'shoe' : 'number', 5.4);
    },
  );
  each(
    new RegExp(`(?<![a-z0-9.,/])(\\d{1,2}(?:[.,]5)?) ?(?:eu|eur|uk|us)(?![a-z0-9])`, 'g'),
    (match, start) => {
      const end = start + match[0].length;
      const isPrice = /eur$/.test(match[0]) && !['shoes'].includes(context);
      if (!isPrice && !NOT_A_SIZE_BEFORE.test(text.slice(0, start))) {
        add(start, end, context === 'shoes' ? 'shoe' : 'number', 5);
      }
    },
  );

  each(
    /(?<![a-z0-9])(?:6[05]|7[05]|8[05]|9[05]|10[05]|11[05]) ?(?:aa|dd|ff|gg|[a-h])(?![a-z0-9])/g,
    (match, start) => {
      if (context === 'bra') add(start, start + match[0].length, 'bra', 5);
    },
  );

  each(/(?<![\d.,])(\d{2,3}) ?[/\-] ?(\d{2,3})(?![\d])/g, (match, start) => {
    const low = Number(match[1]);
    const high = Number(match[2]);
    if (HEIGHTS.has(low) && HEIGHTS.has(high) && high - low <= 12 && high > low) {
      if (high > 62 || context === 'children') add(start, start + match[0].length, 'child', 4.9);
    }
  });
  if (context === 'children') {
    each(
      new RegExp(
        `(?<![a-z0-9.,])(\\d{1,2}(?: ?[-/] ?\\d{1,2})?) ?(?:${AGE_UNITS})(?![a-z0-9])`,
        'g',
      ),
      (match, start) => {
        if (!/ago|nuo/.test(text.slice(start + match[0].length, start + match[0].length + 8))) {
          add(start, start + match[0].length, 'child', 4.6);
        }
      },
    );
    each(/(?<![a-z])age[ds]? ?:? ?(\d{1,2}(?: ?[-/] ?\d{1,2})?)(?!\d)/g, (match, start) =>
      add(start, start + match[0].length, 'child', 4.7),
    );
    each(/(?<![\d.,/-])(\d{2,3}) ?cm(?![a-z0-9])/g, (match, start) => {
      if (HEIGHTS.has(Number(match[1])) && !isMeasurement(text, start)) {
        add(start, start + match[0].length, 'child', part.field === 'title' ? 4.2 : 3);
      }
    });
    each(/(?<![\d.,/\-€])(\d{2,3})(?![\d.,/]|\w)/g, (match, start) => {
      const end = start + match[0].length;
      if (
        HEIGHTS.has(Number(match[1])) &&
        part.field === 'title' &&
        !isMeasured(text, start, end)
      ) {
        add(start, end, 'child', 3.6);
      }
    });
  }

  each(
    new RegExp(
      `(?<![\\p{L}\\p{N}'./])(${LETTERS})(?: ?[/\\-] ?(?:${LETTERS}))?(?![\\p{L}\\p{N}'])`,
      'gu',
    ),
    (match, start) => {
      const end = start + match[0].length;
      const original = quoteFrom(part, start, end);
      const isSingle = /^[sml]$/i.test(original.trim());
      if (isSingle && !isLoneCapital(part, start, end)) return;
      if (/\d ?$/.test(text.slice(0, start)) && isSingle) return;
      if (!isSingle && original !== original.toUpperCase() && !/x/i.test(original)) return;
      const rank = isSingle ? (part.field === 'title' ? 4 : 2.6) : 4.3;
      add(start, end, 'letter', isFitting(text, start) ? rank - 2 : rank);
    },
  );

  if (context === 'shoes' || part.field === 'title') {
    each(
      /(?<![\p{L}\d.,/\-€$£#])(\d{2}(?:[.,]5)?)(?: [12]\/3)?(?![\d%€$£]|\p{L})/gu,
      (match, start) => {
        const end = start + match[0].length;
        const size = Number((match[1] ?? '').replace(',', '.'));
        if (isMeasured(text, start, end)) return;
        if (context === 'shoes' && size >= 16 && size <= 49)
          add(start, end, 'shoe', part.field === 'title' ? 4.1 : 2.4);
        if (
          context === 'clothes' &&
          part.field === 'title' &&
          size >= 32 &&
          size <= 60 &&
          size % 2 === 0
        )
          add(start, end, 'number', 3.4);
        if (context === 'jeans' && part.field === 'title' && size >= 23 && size <= 48)
          add(start, end, 'jeans', 3.4);
      },
    );
  }

  each(
    /(?<![a-z])(?:one size(?: fits all)?|onesize|o\/s|taille unique|einheitsgrosse|einheitsgroesse|universal(?:us|aus|i)? dydis|universalus|talla unica|taglia unica|uniwersaln\w+|rozmiar uni|one-size)(?![a-z])/g,
    (match, start) => add(start, start + match[0].length, 'one_size', 3.9),
  );
  return candidates;
}

/** A size right at the start of the words after a size word. */
function sizeAtStart(
  rest: string,
  context: SizeContext,
): { length: number; kind: SizeKind } | null {
  const patterns: readonly (readonly [RegExp, SizeKind])[] = [
    [/^w ?\d{2} ?[/x\-,. ]{0,3}l ?\d{2}(?![a-z0-9])/, 'jeans'],
    [
      /^\d{1,2} ?[-/] ?\d{1,2} ?(?:years?|yrs?|months?|ans|mois|jahren?|monaten?|metu|m\.|men|lata|lat|miesiecy|mies|anos|meses|anni|mesi|jaar|maanden|mnd)(?![a-z])/,
      'child',
    ],
    [
      /^\d{1,2} ?(?:years?|yrs?|months?|mths?|ans|an|mois|jahren?|monaten?|metu|metai|metams|men|menesiu|lata|lat|miesiecy|miesiace|mies|anos?|meses|anni|anno|mesi|jaar|maanden|mnd)(?![a-z])/,
      'child',
    ],
    [/^(?:6[05]|7[05]|8[05]|9[05]|10[05]|11[05]) ?(?:aa|dd|ff|gg|[a-h])(?![a-z0-9])/, 'bra'],
    [/^(?:one size|os|onesize|unica|unique|uni|universal\w*|uniwersaln\w+)(?![a-z])/, 'one_size'],
    [new RegExp(`^(?:${SYSTEMS})[ .:]{0,2}\\d{1,2}(?:[.,]5)?(?: [12]/3)?(?![\\d])`), 'number'],
    [new RegExp(`^\\d{1,2}(?:[.,]5)? ?(?:${SYSTEMS})(?![a-z0-9])`), 'number'],
    [new RegExp(`^(?:${LETTERS})(?: ?[/\\-] ?(?:${LETTERS}))?(?![\\p{L}\\p{N}'])`, 'u'), 'letter'],
    [/^\d{2,3} ?[/\-] ?\d{2,3}(?!\d)/, 'number'],
    [/^\d{1,3}(?:[.,]5)?(?: [12]\/3)?(?![\d%€$]|[.,]\d)/, 'number'],
  ];
  for (const [pattern, kind] of patterns) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const after = rest.slice(match[0].length);
    if (kind === 'number' && /^ ?(?:%|€|eur|zl|x ?\d)/.test(after)) return null;
    const height = /^ ?cm(?![a-z])/.exec(after);
    if (kind === 'number' && height !== null) {
      if (!HEIGHTS.has(Number(match[0].split(/[/-]/)[0]))) return null;
      return { length: match[0].length + height[0].length, kind: 'child' };
    }
    return { length: match[0].length, kind: kindOfNumber(match[0], kind, context) };
  }
  return null;
}

function kindOfNumber(words: string, kind: SizeKind, context: SizeContext): SizeKind {
  if (kind !== 'number') return kind;
  if (context === 'shoes') return 'shoe';
  const [low, high] = words.split(/[/-]/).map(Number);
  const isHeight =
    HEIGHTS.has(low ?? 0) && (low ?? 0) >= 50 && (high === undefined || HEIGHTS.has(high));
  return isHeight && (context === 'children' || (low ?? 0) > 60) ? 'child' : 'number';
}

/** `fits like a S`, `passt auch bei 38`: what it is like, not what its label says. */
function isFitting(text: string, start: number): boolean {
  return /(?:fits?(?: like| as| a)?|passt(?: auch)?(?: bei| fur)?|pasuje (?:na|tez na)|tinka(?: ir)?|valt (?:als|uit als)|veste(?: come)?|convient(?: a| pour)?|(?:o )?come una?|equivale a(?: una?)?|taille (?:comme|plutot)|entspricht|wie eine?|atitinka|odpowiada|talla como|sirve para|usually|normalerweise|normalement|i am a|je fais du|ich trage|noriu|nosze) ?(?:a |an |um |une? |un |la |una? )?$/.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

function isMeasured(text: string, start: number, end: number): boolean {
  return (
    NOT_A_SIZE_AFTER.test(text.slice(end, end + 12)) ||
    NOT_A_SIZE_BEFORE.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** `length 92 cm` measures the garment, not the child. */
function isMeasurement(text: string, start: number): boolean {
  return /(?:length|long|width|waist|chest|bust|sleeve|shoulder|longueur|largeur|lange|breite|taillenweite|ilgis|plotis|liemuo|dlugosc|szerokosc|pas|largo|ancho|largura|longitud|lunghezza|larghezza|lengte|breedte|krutine|juosmuo)[ :=.]{0,3}$/.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function isLoneCapital(part: TextPart, start: number, end: number): boolean {
  const original = quoteFrom(part, start, end);
  if (original !== original.toUpperCase()) return false;
  const { text } = part.folded;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (!/(?:^|[ ,(|\-/;:.])$/.test(before) || /\d ?$/.test(before)) return false;
  if (/^(?:\.?\d|[&+']|\.[a-z]| ?[:=]|:)/.test(after) || /[&+] ?$/.test(before)) return false;
  // In a text of capitals only, a letter says little.
  return /\p{Ll}/u.test(part.original) || part.original.trim().length < 40;
}

function isInBrand(reading: Reading, part: TextPart, start: number, end: number): boolean {
  const { starts } = part.folded;
  const from = starts[start] ?? 0;
  const to = starts[end] ?? part.original.length;
  return (reading.brands.get(part) ?? []).some((brand) => from < brand.end && brand.start < to);
}

/** One form where spelling says nothing: upper-case letters, `W32 L34`, one space. */
function tidy(quote: string, kind: SizeKind): string {
  const plain = quote.replace(/\s+/g, ' ').trim();
  if (kind === 'letter')
    return plain
      .toUpperCase()
      .replace(/ ?([/-]) ?/, '$1')
      .replace(/(\d) XL/, '$1XL');
  if (kind === 'jeans') {
    const numbers = plain.match(/\d{2}/g) ?? [];
    const [waist, length] = numbers;
    if (waist !== undefined && length !== undefined) return `W${waist} L${length}`;
    return plain.toUpperCase().replace(' ', '');
  }
  if (kind === 'bra') return plain.toUpperCase().replace(' ', '');
  if (kind === 'number' || kind === 'shoe')
    return plain
      .toUpperCase()
      .replace(/[.:]+ ?(?=\d)/, ' ')
      .replace(/^([A-Z]{2,3})(\d)/, '$1 $2');
  return plain;
}
