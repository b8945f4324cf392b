import type { Reading } from './reading.js';
import { distinctSizes } from './sizes/read-size.js';
import type { SizeContext } from './sizes/size-kind.js';

/** Words for a bundle, and a count before the thing: `Lot 2 chemises`, `2 bikinis`. */
const BUNDLE =
  /(?<![a-z])(?:bundle|lot|lotto|lote|paket|\w+paket|pack|pakiet|paka|zestaw|rinkinys|komplektas|pakket|setje|joblot)(?![a-z])|^ ?\d{1,2} (?:x )?[a-z]/;

/** Words that say different things of different pieces. */
const DISTRIBUTED =
  /(?<![a-z])(?:some|the other|another|einige|manche|das andere|die andere|verschiedene\w*|gemischt\w*|certain(?:e)?s|l'autre|differentes?|viena[s]? .{3,40} kit[ai]s?|kai kur\w+|niektore|drug[ai]|rozn\w+|mieszan\w*|mix|algun[oa]s|otr[oa]|alcun[ie]|altr[oa]|misto|sommige|andere|verschillende|1 [a-z]+ .{3,60} 1 [a-z]+)(?![a-z])/;

/**
 * Whether several different things are sold together, so that what is said of one isn't true of all: a bundle whose
 * words differ in size or tell the pieces apart.
 */
export function isMixedBundle(reading: Reading, context: SizeContext): boolean {
  const [title] = reading.text.parts;
  if (title === undefined || !BUNDLE.test(title.folded.text)) return false;
  const isDistributed = reading.text.parts.some((part) => DISTRIBUTED.test(part.folded.text));
  return isDistributed || distinctSizes(reading, context).size > 1;
}
