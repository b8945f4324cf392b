import { withoutInvisible } from './invisible-characters.js';

/** Letters and signs that look like those of an address or a number in print. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  з: '3',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  һ: 'h',
  ԁ: 'd',
  ӏ: 'l',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  ɡ: 'g',
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  '。': '.',
  '•': '.',
  '·': '.',
  '∙': '.',
  '⋅': '.',
  '⓿': '0',
  ...digits('❶❷❸❹❺❻❼❽❾'),
  ...digits('➀➁➂➃➄➅➆➇➈'),
  ...digits('➊➋➌➍➎➏➐➑➒'),
};

/** Signs for one to nine, which Unicode doesn't fold. */
function digits(signs: string): Record<string, string> {
  return Object.fromEntries(Array.from(signs, (sign, index) => [sign, String(index + 1)]));
}

/**
 * A text as contact data is looked for in it: compatibility forms (fullwidth, circled, mathematical letters)
 * folded, invisible characters and accents gone, look-alike letters Latin, lower case, single spaces, and
 * letters that were spaced out (`g m a i l . c o m`, `p.a.y.p.a.l`) joined.
 */
export function foldDisguises(text: string): string {
  const folded = withoutInvisible(text.normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return joinSpacedOut(folded);
}

/** A text with its spaced-out words (`G u c c i`, `p.a.y.p.a.l`) as they are read. */
export function joinSpacedOut(text: string): string {
  return text
    .replace(SPACED_OUT, (run) => run.replaceAll(' ', ''))
    .replace(DOTTED_OUT, (run) => run.replace(/[.*_-]/g, ''));
}

/** Four or more single characters with spaces between; digits alone are a phone number's or a list's matter. */
const SPACED_OUT = /(?<![^\s])(?=(?:[^\s] )*\p{L}(?: |$))[^\s](?: [^\s]){3,}(?![^\s])/gu;

/** Four or more single letters with the same sign between each. */
const DOTTED_OUT = /(?<![\p{L}\d])\p{L}([.*_-])\p{L}(?:\1\p{L}){2,}(?![\p{L}\d])/gu;
