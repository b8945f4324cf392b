/**
 * Control characters, and all that takes no place where text is shown: bidi marks, zero-width and filler
 * characters, tags, variation selectors. Instructions are hidden in them, and words are broken up by them.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Control characters that people see, as the end of a line or as a space. */
const SHOWN = /[\t\n\v\f\r]/;

/** A text as it is seen: without invisible characters; tabs and line ends stay. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => (SHOWN.test(character) ? character : ''));
}
