import type { PhotoLink } from '../photos/photo-url.js';
import { readPhotoLink } from './sandbox-api.js';

/** Largest photo that the marketplace takes. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;

/**
 * Uploads one photo, reporting how much has gone (0 to 1). By XMLHttpRequest, because `fetch` still can't say
 * how far an upload is.
 * @throws Error with a sentence for the seller.
 */
export function uploadPhoto(file: File, onProgress: (part: number) => void): Promise<PhotoLink> {
  if (file.size > MAX_PHOTO_BYTES) {
    return Promise.reject(new Error('This photo is larger than 15 MB.'));
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(readPhotoLink(request.responseText));
      else reject(new Error('This photo could not be uploaded.'));
    });
    request.addEventListener('error', () => {
      reject(new Error('The connection was lost. Try again.'));
    });
    request.open('POST', '/photos');
    const form = new FormData();
    form.append('photo', file);
    request.send(form);
  });
}
