const SIGNATURE_BYTES = 8;

/**
 * Number of frames of a PNG: 1, unless an `acTL` chunk before the picture data makes it an animation
 * (PNG third edition, §11.3.6.1). libvips reads animated PNGs as stills without saying so.
 */
export function countApngFrames(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = SIGNATURE_BYTES;
  // A chunk is its length, its type, its data and a checksum.
  while (at + 12 <= view.byteLength) {
    const length = view.getUint32(at);
    const type = Buffer.from(png.buffer, png.byteOffset + at + 4, 4).toString('latin1');
    if (type === 'acTL') return Math.max(view.getUint32(at + 8), 1);
    if (type === 'IDAT') return 1;
    at += length + 12;
  }
  return 1;
}
