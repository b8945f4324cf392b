import { z } from 'zod';

/**
 * An origin that a marketplace's photos may come from:
 * - `https://img.example.com` or `http://127.0.0.1:4123`: this origin, named by an operator, so also over
 *   http, on another port and on a private network
 * - `https://*.example.com`: any name below it, on public addresses
 * - `https://*`: any https origin on public addresses
 */
export const PhotoOrigin = z.string().refine((text) => isNamedOrigin(text) || isPattern(text), {
  error:
    'a photo origin is "https://host", "http://host:port", "https://*.domain" or "https://*", without path or trailing slash',
});
export type PhotoOrigin = z.infer<typeof PhotoOrigin>;

function isNamedOrigin(text: string): boolean {
  return !text.includes('*') && URL.parse(text)?.origin === text && /^https?:/.test(text);
}

function isPattern(text: string): boolean {
  if (text === ANY_HTTPS_ORIGIN) return true;
  const domain = text.startsWith(SUBDOMAINS) ? text.slice(SUBDOMAINS.length) : '';
  return domain.includes('.') && isNamedOrigin(`https://${domain}`) && !domain.includes(':');
}

const ANY_HTTPS_ORIGIN = 'https://*';
const SUBDOMAINS = 'https://*.';

/**
 * Looks a URL up among a marketplace's photo origins.
 *
 * @returns `named` where its very origin stands there, `pattern` where only a pattern covers it
 */
export function findPhotoOrigin(
  url: URL,
  origins: readonly PhotoOrigin[],
): 'named' | 'pattern' | undefined {
  if (origins.includes(url.origin)) return 'named';
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  const covered = origins.some(
    (origin) =>
      origin === ANY_HTTPS_ORIGIN ||
      (origin.startsWith(SUBDOMAINS) && url.hostname.endsWith(origin.slice('https://*'.length))),
  );
  return covered ? 'pattern' : undefined;
}
