import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsePart, Problem } from '../http/problem.js';
import { findPhoto } from '../listing-store/photo-records.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { readPhotoFile } from './photo-files.js';

const Params = z.object({ id: z.string() });

/** `GET /photos/:id`: the bytes as they were uploaded; cacheable for ever, as an id names fixed bytes. */
export function getPhoto(app: FastifyInstance, parts: SandboxParts): void {
  app.get('/photos/:id', (request, reply) => {
    const photo = findPhoto(parts.db, parsePart(Params, request.params).id);
    if (photo === undefined) throw new Problem('unknown_photo', 'It was never uploaded here.');
    return reply
      .type(photo.mediaType)
      .header('content-length', photo.sizeBytes)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(readPhotoFile(parts.config.dataDir, photo.id));
  });
}
