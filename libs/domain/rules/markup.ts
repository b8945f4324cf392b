/** Tags, entities, Markdown, templates; line ends and invisible characters, which no title has. */
const MARKUP =
  /<\/?[a-z!?]|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\*\*|__|```?|^\s*(?:#{1,6}|[>*-])\s|\]\(|\{\{|\$\{|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/iu;

/** Whether a text holds markup or characters that don't show. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}
