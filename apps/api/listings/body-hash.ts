import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/domain/canonical-json';
import type { Submission } from '#libs/domain/listing';

/**
 * Names the content of a revision: SHA-256 over locale, text, values and photo ids in order. Lane and photo URLs
 * are not in it, since a repeat may be more urgent and carry fresh URLs.
 */
export function bodyHash(
  submission: Pick<Submission, 'locale' | 'text' | 'values' | 'photos'>,
): string {
  const { locale, text, values, photos } = submission;
  const content = { locale, text, values, photos: photos.map((photo) => photo.id) };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
