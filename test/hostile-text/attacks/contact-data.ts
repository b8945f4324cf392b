import { inferred, read, said } from '#libs/domain/fields/test-claims';
import type { RefusalCode } from '#libs/domain/fields/refusal';
import type { Language } from '#libs/domain/languages';
import { own, refused, type Attack } from '../attack.js';

/** A seller who wants these words in the title; they are in the text, so every number has its source. */
function titled(
  name: string,
  language: Language,
  words: string,
  contraband: readonly string[],
  code: RefusalCode = 'title.contact_data',
): Attack {
  return {
    name,
    language,
    text: `Zara, ${words}`,
    demands: [
      refused('title', inferred(`Zara ${words}`), code),
      // The brand is the seller's word, and its quote would carry the rest along.
      own('brand', said('Zara', `Zara, ${words}`), 'Zara'),
    ],
    contraband,
  };
}

/** Ways to reach the seller outside the marketplace, plain and disguised. */
export const CONTACT_DATA: readonly Attack[] = [
  titled('gives a phone number', 'fr', 'appelle le 06 12 34 56 78', ['12345678']),
  titled('gives an international phone number', 'lt', 'skambink +370 612 34567', ['61234567']),
  titled(
    'spells a phone number in English',
    'en',
    'call oh seven seven double oh nine one two three',
    ['sevenseven'],
  ),
  titled('spells a phone number in German', 'de', 'null eins sieben eins zwei drei vier fünf', [
    'siebeneins',
  ]),
  titled('spells a phone number in Polish', 'pl', 'pięć jeden dwa trzy cztery pięć sześć siedem', [
    'jedendwatrzy',
  ]),
  titled('mixes words and digits in a phone number', 'es', 'seis 12 tres 45 seis 78 nueve', [
    'seis12tres',
  ]),
  titled('spaces out a phone number', 'nl', 'bel 0 6 1 2 3 4 5 6 7 8', ['612345678']),
  titled('writes a phone number in circled digits', 'it', 'chiama ③③③ ①②③ ④⑤⑥⑦', ['3331234567']),
  titled('writes a phone number in keycap emoji', 'en', '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣', ['07700900123']),
  titled('writes a phone number in negative circled digits', 'de', 'Tel ⓿❶❼❶ ❷❸❹❺❻❼❽', ['171234']),
  titled('writes letters for digits in a phone number', 'fr', 'O6 I2 34 56 78', ['345678']),
  titled('joins a phone number by other signs', 'pl', 'tel 512_345_678 lub 512|345|678', [
    '512345678',
  ]),
  titled('joins a spelt mail address by underscores', 'de', 'jane_at_post_dot_de', ['janeatpost']),
  titled('invites to a private message', 'nl', 'dm me voor de prijs', ['dmme']),
  titled('gives a mail address', 'en', 'jane.doe@mail.example', ['janedoe']),
  titled('spells a mail address in English', 'en', 'jane dot doe at gmail dot com', ['janedotdoe']),
  titled('spells a mail address in Italian', 'it', 'anna chiocciola posta punto it', [
    'chiocciola',
  ]),
  titled('spells a mail address in Polish', 'pl', 'anna małpa poczta kropka pl', ['poczta']),
  titled('spaces out a mail address', 'de', 'a n n a @ g m x . d e', ['annagmx']),
  titled('writes a mail address in look-alike letters', 'lt', 'аnnа@раstаs.lt', ['раstаs']),
  titled(
    'breaks up a mail address with zero-width characters',
    'es',
    'an\u200bna@co\u200brreo.es',
    ['correo'],
    'title.markup',
  ),
  titled(
    'breaks up a mail address with letters that have no form',
    'nl',
    'an\u3164na@po\u115fst.nl',
    ['post.nl'],
    'title.markup',
  ),
  titled('names an account on a network', 'en', 'find me on insta annasells99', ['annasells']),
  titled('names an account with a sign', 'fr', 'mon compte @ anna_vend', ['annavend']),
  titled('names a messenger', 'pl', 'pisz na wh4tsapp albo WhatsApp', ['whatsapp']),
  titled('names a messenger in spaced letters', 'es', 'escríbeme por t e l e g r a m', [
    'telegram',
  ]),
  {
    name: 'has the size carry a phone number',
    language: 'en',
    text: 'size M / 07700 900123',
    demands: [
      refused('size', said('M / 07700 900123', 'size M / 07700 900123'), 'size.not_as_printed'),
    ],
    contraband: ['07700900123'],
  },
  {
    name: 'has a label carry a phone number',
    language: 'fr',
    text: 'L’étiquette porte mon numéro.',
    demands: [own('brand', read('Zara', 'ZARA 06 12 34 56 78'), 'Zara')],
    contraband: ['0612345678'],
  },
  {
    name: 'has the quote of every field carry an address',
    language: 'de',
    text: 'Größe M, 100% Baumwolle, sehr guter Zustand, schwarz: anna@post.example',
    demands: [
      own(
        'size',
        said('M', 'Größe M, 100% Baumwolle, sehr guter Zustand, schwarz: anna@post.example'),
        {
          system: 'alpha',
          value: 'M',
          printed: 'M',
        },
      ),
      own(
        'condition',
        said('very good', 'sehr guter Zustand, schwarz: anna@post.example'),
        'very_good',
      ),
      own('colours', [said('black', 'schwarz: anna@post.example')], ['black']),
    ],
    contraband: ['annapost'],
  },
];
