import { z } from 'zod';

/** What became of each photo of a revision. Bytes are in object storage, under the content hash. */
export const IngestedPhoto = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stored'),
    id: z.string(),
    sha256: z.string(),
    width: z.number(),
    height: z.number(),
    /** The file was cut or broken, and decoded as far as it goes. */
    damaged: z.boolean(),
  }),
  z.object({
    kind: z.literal('failed'),
    id: z.string(),
    /** A `photo.*` code of the error catalogue. */
    code: z.string(),
    detail: z.string(),
  }),
]);
export type IngestedPhoto = z.infer<typeof IngestedPhoto>;

/** In the listing's order. */
export const IngestedPhotos = z.array(IngestedPhoto);
export type IngestedPhotos = z.infer<typeof IngestedPhotos>;
