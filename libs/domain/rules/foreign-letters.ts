/**
 * Letters of other alphabets than Latin, phonetic signs and small capitals, letters in boxes, of flags and struck through: people
 * read words in them, and no rule that compares words does.
 */
const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Common}\P{L}]|[\u0250-\u02af\u1d00-\u1dbf]|[\u0334-\u0338]|[\u{1f150}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/u;

/** Whether a text holds letters that none of the eight languages is written in; any width counts as plain. */
export function hasForeignLetters(text: string): boolean {
  return FOREIGN.test(text.normalize('NFKC'));
}
