import { brandsInText } from '#libs/domain/vocabulary/brands/brands-in-text';
import type { TextPart } from '../text/seller-text.js';
import { hitAt, type SafetyHit } from './safety-hit.js';

const HANDLE = /(?<![a-z0-9._])@ ?([a-z][a-z0-9._]{2,29})/g;

/** Messengers that are named for one purpose only. */
const MESSENGER =
  /(?<![a-z])(?:whats ?app|whatsap|wattsapp|watsapp|whattsapp|viber|telegram|wechat|wa\.me|t\.me)(?:e|ie|o|u|em|a|ui|erio|y|ą)?(?![a-z])/g;

/** Letters of a messenger with signs between: `w.h.a.t.s.a.p.p`, `t e l e g r a m`. */
const SPACED_MESSENGER =
  /(?<![a-z])(?:w[ .*_-]h[ .*_-]a[ .*_-]t[ .*_-]s[ .*_-]?a[ .*_-]p[ .*_-]p|t[ .*_-]e[ .*_-]l[ .*_-]e[ .*_-]g[ .*_-]r[ .*_-]a[ .*_-]m|i[ .*_-]n[ .*_-]s[ .*_-]t[ .*_-]a)(?![a-z])/g;

const NETWORK =
  'instagram\\w{0,4}|insta|ig|facebook\\w{0,4}|fb|snapchat\\w{0,3}|snap|tiktok\\w{0,3}|messenger\\w{0,3}|discord|skype|signal';

/** A network with a name after it: `insta: anna.closet`, `IG anna_closet22`. */
const NETWORK_NAME = new RegExp(
  `(?<![a-z])(?:${NETWORK})(?: ?[:=@-] ?(?:@ ?)?[a-z0-9][a-z0-9._]{2,29}| (?:is |to |yra |es |e |ist )?(?:@ ?)?[a-z0-9]*[._\\d][a-z0-9._]{2,29})`,
  'g',
);

/** An invitation to go there, in the eight languages. */
const INVITATION =
  'contact|write|message|msg|dm|text me|find me|follow|add me|reach|pm me|contactez|contacter|ecri\\w*|suivez|retrouvez|ajoutez|schreib\\w*|folgt?|folge|kontakt\\w*|melde?t?|rasyk\\w*|sekit?e?\\w*|susisiek\\w*|pisz\\w*|napisz\\w*|obserwuj\\w*|zapraszam|escrib\\w*|sigue\\w*|contact\\w*|hablame|buscame|scriv\\w*|seguimi|seguitemi|contatt\\w*|trovate|stuur|volg\\w*|bericht|app me|appen|hit me';
const INVITED = new RegExp(
  `(?<![a-z])(?:${INVITATION})(?![a-z])[^.!?\\n]{0,30}?(?<![a-z])(?:${NETWORK})(?![a-z])`,
  'g',
);

/** A text with blanks in place of handles that are a brand's own. */
export function withoutHarmlessHandles(text: string): string {
  return text.replace(new RegExp(HANDLE, 'gi'), (handle: string, name: string) =>
    isBrand(name) ? ' '.repeat(handle.length) : handle,
  );
}

function isBrand(name: string): boolean {
  return brandsInText(name).length > 0;
}

/** Handles and messengers. A network that is only named (`seen on Instagram`) is none. */
export function findHandles(part: TextPart): readonly SafetyHit[] {
  const { text } = part.folded;
  const hits: SafetyHit[] = [];
  const add = (start: number, words: string, reason: string) => {
    const quote = words.trimEnd().replace(/[.]+$/, '');
    if (!hits.some((hit) => hit.quote.toLowerCase().includes(quote))) {
      hits.push(hitAt(part, start, start + quote.length, 'contact_data', reason));
    }
  };
  for (const match of text.matchAll(NETWORK_NAME)) {
    add(match.index, match[0], 'A profile on a social network.');
  }
  for (const match of text.matchAll(INVITED)) {
    add(match.index, match[0], 'An invitation to a social network.');
  }
  for (const match of text.matchAll(HANDLE)) {
    if (!isBrand(match[1] ?? '')) add(match.index, match[0], 'A handle.');
  }
  for (const pattern of [MESSENGER, SPACED_MESSENGER]) {
    for (const match of text.matchAll(pattern)) add(match.index, match[0], 'A messenger.');
  }
  return hits;
}
