/** The first bytes by which a file format shows itself. */
const SIGNATURES: readonly { mediaType: string; matches: (head: Buffer) => boolean }[] = [
  {
    mediaType: 'image/jpeg',
    matches: (head) => head.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff)),
  },
  {
    mediaType: 'image/png',
    matches: (head) => head.subarray(0, 4).equals(Buffer.of(0x89, 0x50, 0x4e, 0x47)),
  },
  {
    mediaType: 'image/webp',
    matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
  {
    mediaType: 'image/heic',
    matches: (head) =>
      ascii(head, 4, 8) === 'ftyp' && /^(heic|heix|mif1|msf1)$/.test(ascii(head, 8, 12)),
  },
  {
    mediaType: 'image/avif',
    matches: (head) => ascii(head, 4, 8) === 'ftyp' && ascii(head, 8, 12) === 'avif',
  },
];

/**
 * The media type to serve a photo under, read from its bytes and never from what the uploader claims: a page of
 * HTML sent as a photo must not run in the marketplace's origin.
 */
export function mediaTypeOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 16);
  const found = SIGNATURES.find((signature) => signature.matches(head));
  return found?.mediaType ?? 'application/octet-stream';
}

function ascii(head: Buffer, start: number, end: number): string {
  return head.toString('latin1', start, end);
}
