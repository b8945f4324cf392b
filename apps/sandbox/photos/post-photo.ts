import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';
import { recordPhoto } from '../listing-store/photo-records.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { mediaTypeOf } from './media-type-of.js';
import { photoIdOf, writePhotoFile } from './photo-files.js';
import { photoLink } from './photo-url.js';

/** Largest photo that the marketplace takes. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;

/**
 * `POST /photos` (multipart, field `photo`): keeps the bytes as they are and answers `{id, url}`; the same bytes
 * again are the same photo. What the bytes are isn't judged here: opening them is Garnish's work.
 */
export function postPhoto(app: FastifyInstance, parts: SandboxParts): void {
  void app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fields: 4, fileSize: MAX_PHOTO_BYTES },
    });
    scope.post('/photos', async (request, reply) => {
      const file = await request.file();
      if (file?.fieldname !== 'photo') {
        throw new Problem('malformed', 'Send one file, in the multipart field "photo".');
      }
      const bytes = await file.toBuffer();
      // toBuffer doesn't notice a file that was cut exactly at the end of a chunk.
      if (file.file.truncated) {
        throw new Problem('too_large', `photo: at most ${MAX_PHOTO_BYTES} bytes.`);
      }
      if (bytes.byteLength === 0) throw new Problem('malformed', 'photo: the file is empty.');
      const photo = {
        id: photoIdOf(bytes),
        mediaType: mediaTypeOf(bytes),
        sizeBytes: bytes.byteLength,
      };
      await writePhotoFile(parts.config.dataDir, photo.id, bytes);
      recordPhoto(parts.db, photo, parts.now());
      return reply.code(201).send(photoLink(parts.publicUrl(), photo.id));
    });
  });
}
