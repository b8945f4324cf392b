import type { TextPart } from '../text/seller-text.js';
import { hitAt, type SafetyHit } from './safety-hit.js';

/** Each also with spaces around the signs: `anna @ mail . com`. */
const WRITTEN = /[a-z0-9][a-z0-9._%+-]* ?@ ?[a-z0-9-]+(?: ?\. ?[a-z]{2,})+/g;

/** How the at sign is said, in the eight languages. */
const AT = 'at|arobase|arobas|klammeraffe|eta|malpa|arroba|chiocciola|apenstaartje|apestaartje|et';
const DOT = 'dot|point|punkt|taskas|kropka|punto|punt';

/** `anna (at) mail dot com`, `anna malpa wp kropka pl`. */
const SPELT = new RegExp(
  `[a-z0-9][a-z0-9._-]* ?(?:[([{<] ?(?:${AT}|@) ?[)\\]}>]|[ _-](?:${AT})[ _-]) ?[a-z0-9-]+ ?(?:\\.|[([{<] ?(?:${DOT}|\\.) ?[)\\]}>]|[ _-](?:${DOT})[ _-]) ?[a-z]{2,}`,
  'g',
);

/** `anna at gmail`: a mail service that is no fashion word. */
const AT_SERVICE = new RegExp(
  `[a-z0-9][a-z0-9._-]* ?(?:@|[([{<] ?(?:${AT}|@) ?[)\\]}>]|[ _-](?:${AT})[ _-]) ?(?:gmail|hotmail|outlook|yahoo|icloud|protonmail|proton mail|gmx|wp|onet|interia|libero|orange|laposte|inbox|web de|ziggo|kpn|telefonica)(?![a-z])`,
  'g',
);

/** E-mail addresses, written or spelt out. */
export function findEmails(part: TextPart): readonly SafetyHit[] {
  for (const pattern of [WRITTEN, SPELT, AT_SERVICE]) {
    const hits = [...part.folded.text.matchAll(pattern)].map((match) =>
      hitAt(part, match.index, match.index + match[0].length, 'contact_data', 'An e-mail address.'),
    );
    if (hits.length > 0) return hits;
  }
  return [];
}
