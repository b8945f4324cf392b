import { foldDisguises } from './fold-disguises.js';

const TOP_LEVEL =
  'com|net|org|info|biz|shop|store|online|site|app|io|me|eu|de|at|ch|fr|be|nl|pl|lt|lv|ee|es|it|pt|uk|co|ru|ua|gg|ly|link|xyz|tv|gl|cz|sk|hu|ro|fi|dk|page|club|blog|cc';

/** How `@` is spelt where a filter is to be passed; accents folded. */
const SPELT_AT = String.raw`(?: ?[([{<] ?(?:at|a|arroba|malpa|eta|chiocciola) ?[)\]}>] ?| (?:at|arroba|malpa|eta|chiocciola|apenstaartje|klammeraffe) )`;

/** How `.com` is spelt. Each language's word only with endings that make no phrase ("punto de lana"). */
const SPELT_ENDING = [
  String.raw` ?[([{] ?(?:dot|punkt|point|punto|punt|kropka|taskas|\.) ?[)\]}] ?(?:${TOP_LEVEL})`,
  String.raw` dot (?:${TOP_LEVEL})`,
  ' punkt (?:com|net|org|eu|de|at|ch|pl)',
  ' point (?:com|net|org|eu|fr|be)',
  ' punto (?:com|net|org|eu|it|es$)',
  ' punt (?:com|net|org|eu|nl|be)',
  ' kropka (?:com|net|org|eu|pl)',
  ' taskas (?:com|net|org|eu|lt)',
].join('|');

const MAIL = new RegExp(
  String.raw`[a-z0-9._%+-]{1,64}(?:@| @ )[a-z0-9-]{1,63} ?(?:\. ?[a-z]{2,}|(?:${SPELT_ENDING}))`,
);
const SPELT_MAIL = new RegExp(
  String.raw`[a-z0-9._%+-]{1,64}${SPELT_AT}[a-z0-9-]{1,63}(?:\.(?:${TOP_LEVEL})|${SPELT_ENDING})(?![a-z0-9])`,
);
/** Where at and dot are both words that stand for nothing else, any ending will do. */
const SPELT_THROUGHOUT =
  / (?:arroba|malpa|chiocciola|apenstaartje|klammeraffe) [a-z0-9-]{1,63} (?:dot|punkt|point|punto|punt|kropka|taskas) [a-z]{2,}/;
const MAIL_HOST =
  /(?:@|\bat\b|\barroba\b|\bmalpa\b|\beta\b|\bchiocciola\b|[\w.] ?)\b(?:gmail|hotmail|googlemail|protonmail|icloud|gmx|onet|interia)\b/;

/** A name at a host, whether or not the host is a whole one. */
const MAIL_STUB = /[a-z0-9._-]{2,}@[a-z]{2,}/;

const SCHEME =
  /\bh(?:tt|xx)ps? ?: ?\/|\bwww ?\.|\b(?:ftps?|mailto|tg|javascript|vbscript):(?=\S)|\bdata:[a-z]+\/|\/\/[a-z0-9-]+\.[a-z]{2,}/;
const DOMAIN = new RegExp(
  String.raw`(?<![a-z0-9@])[a-z0-9][a-z0-9-]{1,62}\.(?:[a-z0-9-]{2,63}\.)?(?:${TOP_LEVEL})(?![a-z0-9])`,
);
/** A dot with a space before it ends no sentence; only endings that are no words. */
const SPACED_DOMAIN =
  /[a-z0-9-]{2,63} \. ?(?:com|net|org|info|biz|shop|store|online|eu|uk)(?![a-z0-9])/;
/** Hosts of one letter are known by what follows them: `t.me/anna`. */
const SHORT_LINK = /(?<![a-z0-9@.])[a-z0-9]\.(?:me|co|com|im|gg|ly|gl)\/[a-z0-9]/;
const SPELT_DOMAIN = new RegExp(String.raw`[a-z0-9-]{2,63}(?:${SPELT_ENDING})(?![a-z0-9])`);

/** Whether a text holds a mail address, written plainly or spelt (`anna (at) mail dot com`). */
export function hasMailAddress(text: string): boolean {
  const folded = foldDisguises(text);
  const spaced = folded.replace(/[_-]+/g, ' ');
  return (
    MAIL_STUB.test(folded) ||
    [folded, spaced].some((words) =>
      [MAIL, SPELT_MAIL, SPELT_THROUGHOUT, MAIL_HOST].some((form) => form.test(words)),
    )
  );
}

/** Whether a text holds a web address: with a scheme, `www.`, or a domain, plain or spelt. */
export function hasWebAddress(text: string): boolean {
  const folded = foldDisguises(text);
  return [SCHEME, DOMAIN, SPACED_DOMAIN, SHORT_LINK, SPELT_DOMAIN].some((form) =>
    form.test(folded),
  );
}
