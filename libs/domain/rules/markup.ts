import { withoutInvisible } from './invisible-characters.js';

/** Tags, entities, Markdown, forum codes, templates, formulas; line ends and characters of no meaning. */
const MARKUP =
  /<\/?[a-z!?%|]|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\*\*|__|~~|\\[ux][\da-f]{2}|```?|^\s*(?:#{1,6}|[>*-])\s|^\s*=|\]\(|\[\/?(?:b|i|u|img|url|color|size|quote|code)[\]=]|\{[{%]|[$#]\{|[\p{Cc}\p{Co}\p{Cs}\u2028\u2029]/iu;

/** What a reader's program might follow or run. */
const ACTIVE = /<\/?[a-z!?]|\]\(|\[(?:url|img)[\]=]|\b(?:java|vb)script:/iu;

/** Asks for an emoji's coloured form: the one invisible character that a title may have, once behind each emoji. */
const EMOJI_FORM = /(?<=\p{Emoji})\uFE0F(?!\uFE0F)/gu;

/** Whether a text holds markup or characters that don't show. */
export function hasMarkup(text: string): boolean {
  const plain = text.replace(EMOJI_FORM, '');
  return MARKUP.test(plain) || withoutInvisible(plain) !== plain;
}

/** Whether a text holds tags, links or scripts; list marks and stars, as sellers write them, are none. */
export function hasActiveMarkup(text: string): boolean {
  return ACTIVE.test(text);
}
