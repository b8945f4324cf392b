/** Letters that Unicode decomposition leaves alone. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // Cyrillic and Greek letters that look like Latin ones: the oldest way past a word filter.
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  α: 'a',
  ο: 'o',
  ν: 'v',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
};

/** A text made comparable, with the way back to the original. */
export interface Folded {
  /** Lower case, without diacritics, one kind of quote, dash and space. */
  readonly text: string;
  /** For each character of `text`, where its original starts; one more entry for the end. */
  readonly starts: readonly number[];
}

/**
 * Folds case, diacritics and typography away: sellers leave them out as often as not (`suknele`, `łódka`,
 * `Größe` all meet their rule). Nothing is dropped but combining marks and invisible characters, and every
 * place can be traced back, so that quotes are exact.
 */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i += 1) starts.push(at);
    text += folded;
    at += character.length;
  }
  starts.push(original.length);
  return { text, starts };
}

/** The folded form alone, for the words of rules. */
export function foldWord(word: string): string {
  return fold(word).text;
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  }
  const decomposed = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  let folded = '';
  for (const letter of decomposed) folded += PLAIN[letter] ?? (/\s/.test(letter) ? ' ' : letter);
  return folded;
}
