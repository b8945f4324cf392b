import { mayReach, type Reach } from './address-rule.js';
import { PhotoError } from './photo-failure.js';
import { findPhotoOrigin, type PhotoOrigin } from './photo-origin.js';

/** A photo URL that may be requested, and how far that request may reach once its host is resolved. */
export interface PhotoTarget {
  readonly url: URL;
  readonly reach: Reach;
}

/** As the API accepts them; a redirect gets no more. */
const MAX_URL_LENGTH = 2_048;

/**
 * Decides whether a URL may be requested as a photo of a marketplace with these photo origins. Called for
 * the submitted URL and again for every redirect, because undici's lookup hook never sees an address that
 * is written out in the URL, however it is written (decimal, octal, hex, short, full-width, IPv4-mapped).
 * `new URL()` has normalised all of these by the time that we look.
 *
 * @param base the URL that redirected here, where `text` may be relative to it
 * @throws PhotoError `photo.url_forbidden`
 */
export function checkPhotoUrl(
  text: string,
  origins: readonly PhotoOrigin[],
  base?: URL,
): PhotoTarget {
  const url = text.length <= MAX_URL_LENGTH ? URL.parse(text, base?.href) : null;
  if (!url) throw forbidden('The photo URL is not a URL.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw forbidden('The photo URL is neither https nor http.');
  }
  if (url.username !== '' || url.password !== '') {
    throw forbidden('The photo URL carries a user name or password.');
  }

  const found = findPhotoOrigin(url, origins);
  if (!found) throw forbidden("The photo URL is not at one of the marketplace's photo origins.");

  const reach = found === 'named' ? 'named' : 'public';
  const address = addressIn(url);
  if (address !== undefined && !mayReach(address, reach)) {
    throw forbidden('The photo URL points at an address that photos are not downloaded from.');
  }
  return { url, reach };
}

/** The address that the URL spells out instead of a host name. */
function addressIn(url: URL): string | undefined {
  if (url.hostname.startsWith('[')) return url.hostname.slice(1, -1);
  // The URL standard reads every host whose last part is a number as an IPv4 address.
  return /(^|\.)\d+$/.test(url.hostname) ? url.hostname : undefined;
}

function forbidden(what: string): PhotoError {
  return new PhotoError('photo.url_forbidden', what);
}
