/** Raw replies are kept up to this size for people to look at. */
const MAX_RAW_CHARACTERS = 64 * 1024;

/** The start of a reply, as it is kept with an answered call. */
export function rawAnswer(text: string): string {
  return text.slice(0, MAX_RAW_CHARACTERS);
}
