import { withoutInvisible } from './invisible-characters.js';

/** Longest seller text that is sent to a model for attributes, in characters. */
export const MAX_SENT_CHARACTERS = 2_000;

/**
 * Seller text as it is sent for attributes: composed form, without control, bidi, tag and zero-width
 * characters (line ends stay), cut at {@link MAX_SENT_CHARACTERS}. Quotes are checked against the original.
 */
export function cleanSellerText(text: string): string {
  const visible = withoutInvisible(text.normalize('NFC')).trim();
  return Array.from(visible).slice(0, MAX_SENT_CHARACTERS).join('');
}
