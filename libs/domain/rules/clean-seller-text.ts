/** Longest seller text that is sent to a model for attributes, in characters. */
export const MAX_SENT_CHARACTERS = 2_000;

/** Tag characters: invisible, used to hide instructions from people and not from models. */
const TAGS = /[\u{E0000}-\u{E007F}]/gu;

/**
 * Seller text as it is sent for attributes: composed form, without control, bidi, tag and zero-width
 * characters (line ends stay), cut at {@link MAX_SENT_CHARACTERS}. Quotes are checked against the original.
 */
export function cleanSellerText(text: string): string {
  const visible = text
    .normalize('NFC')
    .replace(TAGS, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => (/\s/.test(character) ? character : ''))
    .trim();
  return Array.from(visible).slice(0, MAX_SENT_CHARACTERS).join('');
}
