/** Formats that are decoded. HEIF covers AVIF, and HEIC only as far as the decoder was built for it. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif';

/** What the first bytes of a file say it is. */
export type SniffedFormat =
  | { readonly kind: 'photo'; readonly format: PhotoFormat }
  /** A picture or document of a format that isn't decoded; `name` for people. */
  | { readonly kind: 'unsupported'; readonly name: string }
  /** A web page, JSON, nothing at all, … */
  | { readonly kind: 'not_an_image' };

interface Signature {
  readonly at: number;
  readonly bytes: string;
  readonly means: SniffedFormat;
}

const photo = (format: PhotoFormat): SniffedFormat => ({ kind: 'photo', format });
const unsupported = (name: string): SniffedFormat => ({ kind: 'unsupported', name });

/** Magic bytes as latin1, each from its format's specification. First match wins. */
const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: '\xff\xd8\xff', means: photo('jpeg') },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n', means: photo('png') },
  { at: 0, bytes: 'GIF87a', means: photo('gif') },
  { at: 0, bytes: 'GIF89a', means: photo('gif') },
  { at: 8, bytes: 'WEBPVP8', means: photo('webp') },
  { at: 4, bytes: 'ftypavif', means: photo('heif') },
  { at: 4, bytes: 'ftypavis', means: photo('heif') },
  { at: 4, bytes: 'ftyphei', means: photo('heif') },
  { at: 4, bytes: 'ftyphev', means: photo('heif') },
  { at: 4, bytes: 'ftypmif', means: photo('heif') },
  { at: 4, bytes: 'ftypmsf', means: photo('heif') },
  { at: 4, bytes: 'ftypcrx', means: unsupported('a Canon raw photo') },
  { at: 4, bytes: 'ftyp', means: unsupported('a video') },
  { at: 0, bytes: 'II*\0', means: unsupported('a TIFF or camera raw file') },
  { at: 0, bytes: 'MM\0*', means: unsupported('a TIFF or camera raw file') },
  { at: 0, bytes: 'II+\0', means: unsupported('a TIFF') },
  { at: 0, bytes: 'MM\0+', means: unsupported('a TIFF') },
  { at: 0, bytes: '%PDF-', means: unsupported('a PDF') },
  { at: 0, bytes: 'BM', means: unsupported('a BMP') },
  { at: 0, bytes: '8BPS', means: unsupported('a Photoshop file') },
  { at: 0, bytes: '\0\0\x01\0', means: unsupported('an icon file') },
  { at: 0, bytes: '\xff\x0a', means: unsupported('a JPEG XL') },
  { at: 4, bytes: 'JXL \r\n', means: unsupported('a JPEG XL') },
  { at: 4, bytes: 'jP  \r\n', means: unsupported('a JPEG 2000') },
  { at: 0, bytes: '\xff\x4f\xff\x51', means: unsupported('a JPEG 2000') },
  { at: 0, bytes: '\x1aE\xdf\xa3', means: unsupported('a video') },
];

/** How far into a text file an `<svg` may begin, behind XML declaration and comments. */
const SVG_WINDOW = 4_096;

/**
 * Tells a file's format by its content; the declared `Content-Type` is the sender's opinion. Only a first
 * gate: the decoder sees nothing else, and the picture's validity is its to judge.
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SVG_WINDOW));
  const text = head.toString('latin1');
  const found = SIGNATURES.find(({ at, bytes: magic }) => text.startsWith(magic, at));
  if (found) return found.means;
  const isMarkup = /^(\xef\xbb\xbf)?\s*</.test(text);
  const rootIsHtml = /<(!doctype html|html|head|body)\b/i.test(text);
  if (isMarkup && !rootIsHtml && /<svg[\s>]/i.test(text)) return unsupported('an SVG drawing');
  return { kind: 'not_an_image' };
}
