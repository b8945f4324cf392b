/** Cyrillic and Greek letters that look like Latin ones in print. */
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
  ı: 'i',
  ł: 'l',
  ß: 'ss',
};

/**
 * A text as contact data is looked for in it: compatibility forms (fullwidth, circled, mathematical letters)
 * folded, invisible characters and accents gone, look-alike letters Latin, lower case, single spaces, and
 * letters that were spaced out (`g m a i l . c o m`) joined.
 */
export function foldDisguises(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (/\s/u.test(character) ? ' ' : ''))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return folded.replace(SPACED_OUT, (run) => run.replaceAll(' ', ''));
}

/** Four or more single characters with spaces between; digits alone are a phone number's or a list's matter. */
const SPACED_OUT = /(?<![^\s])(?=(?:[^\s] )*[a-z](?: |$))[^\s](?: [^\s]){3,}(?![^\s])/g;
