import { foldDisguises } from './fold-disguises.js';

const HANDLE = /(?<![a-z0-9._%+-])@ ?[a-z0-9_][a-z0-9_.]{2,29}/;

/** Messengers: no garment is described with them. */
const MESSENGER = /\b(?:(?:wh?|v)ats ?ap\w*|telegram|viber|snapchat|wechat|messenger)\b/;

/** Networks whose names also occur innocently: only with a name after them, or an invitation before. */
const NETWORK =
  /\b(?:insta(?:gram)?|ig|fb|facebook|tiktok|snap|discord|vk)\b ?(?:[:=@/]|_) ?[a-z0-9_.]{3,}|\b(?:insta(?:gram)?|ig) [a-z][a-z_.]*[\d_][a-z0-9_.]*|\b(?:dm|pm|message|find|follow|folg\w*|suiv\w*|sek\w*|szukaj\w*|seguime|sigueme|seguimi|volg|schreib\w*|ecri\w*|rasyk\w*|pisz|napisz|escrib\w*|scriv\w*) (?:me |mir |moi |man |mane |mnie |mi )?(?:on|auf|via|sur|per|na|en|su|op) (?:insta(?:gram)?|ig|fb|facebook|tiktok)\b/;

/** What only a person who can be written to says: "dm me", "on my insta", a name with its number. */
const INVITATION =
  /\b(?:dm|pm|text|signal) me\b|\b(?:my|mein|mon|mano|mojego|mojej|mi|mio|mijn) (?:insta(?:gram)?|ig|fb|facebook|tiktok)\b|[a-z0-9_.]{2,}#\d{4}(?!\d)/;

/** Whether a text names an account to write to outside the marketplace. */
export function hasSocialHandle(text: string): boolean {
  const folded = foldDisguises(text);
  return [HANDLE, MESSENGER, NETWORK, INVITATION].some((form) => form.test(folded));
}
