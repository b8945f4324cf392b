import type { Submission } from '#libs/domain/listing';
import { PHOTO_FAILURES, PhotoError } from '#libs/photos/photo-failure';
import type { PhotoOrigin } from '#libs/photos/photo-origin';
import { checkPhotoUrl } from '#libs/photos/url-rule';
import { jsonPointer } from '../problems/invalid-request.js';
import { Problem, type WrongPlace } from '../problems/problem.js';

/**
 * Refuses photo URLs that no download would be tried from, whatever their host resolves to: told here, the
 * listing service learns of its mistake at once. Names that resolve to a private address, and redirects there,
 * are found at the download and fail that photo alone.
 * @throws Problem `photo.url_forbidden` naming each
 */
export function checkPhotoUrls(
  photos: Submission['photos'],
  origins: readonly PhotoOrigin[],
): void {
  const errors = photos.flatMap((photo, index): WrongPlace[] => {
    try {
      checkPhotoUrl(photo.url, origins);
      return [];
    } catch (error) {
      if (!(error instanceof PhotoError)) throw error;
      return [{ at: jsonPointer(['photos', index, 'url']), detail: whatWasWrong(error) }];
    }
  });
  const [first] = errors;
  if (first === undefined) return;
  throw new Problem('photo.url_forbidden', { detail: `${first.at}: ${first.detail}`, errors });
}

/** The problem says the fix itself. */
function whatWasWrong({ message, failure }: PhotoError): string {
  return message.replace(PHOTO_FAILURES[failure.kind].fix, '').trim();
}
