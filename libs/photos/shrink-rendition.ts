import sharp from 'sharp';
import { JPEG_QUALITY } from './jpeg-quality.js';

/**
 * Makes a rendition of ours smaller, for a provider that finds it too large. The same bytes give the same picture for
 * as long as libvips stays the same.
 * @param edgePx the longer side of the result at most
 */
export async function shrinkRendition(rendition: Uint8Array, edgePx: number): Promise<Uint8Array> {
  return sharp(rendition)
    .resize(edgePx, edgePx, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
}
