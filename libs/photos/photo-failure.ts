/** Whether trying again can help: a permanent failure is decided by the URL or the bytes themselves. */
export type PhotoFailureNature = 'permanent' | 'transient';

/**
 * Every way in which a photo can fail, the public codes of the error catalogue. `fix` is what the
 * marketplace or the seller can do. A new kind is an entry here and a line in the public documentation.
 */
export const PHOTO_FAILURES = {
  'photo.url_forbidden': {
    nature: 'permanent',
    fix: "Serve photos over https, without user name, on the default port, from a public host among the marketplace's photo origins.",
  },
  'photo.not_found': {
    nature: 'permanent',
    fix: 'Send a URL under which the photo can be downloaded.',
  },
  'photo.host_error': {
    nature: 'transient',
    fix: 'It is tried again for as long as the lane allows; after that, send the revision again or a new one.',
  },
  'photo.refused': {
    nature: 'permanent',
    fix: 'Send a URL that needs no log-in and has not expired.',
  },
  'photo.too_many_redirects': {
    nature: 'permanent',
    fix: 'Send the URL at which the photo really lies.',
  },
  'photo.compressed': {
    nature: 'permanent',
    fix: 'Serve photos as they are, without a content encoding.',
  },
  'photo.too_large': {
    nature: 'permanent',
    fix: 'Upload a photo of at most 15 MB.',
  },
  'photo.too_many_pixels': {
    nature: 'permanent',
    fix: 'Upload a smaller photo.',
  },
  'photo.not_an_image': {
    nature: 'permanent',
    fix: 'Send a URL of the photo itself, not of a page that shows it.',
  },
  'photo.unsupported_format': {
    nature: 'permanent',
    fix: 'Upload a JPEG, PNG or WebP.',
  },
  'photo.undecodable': {
    nature: 'permanent',
    fix: 'Upload the photo again, as a JPEG, PNG or WebP.',
  },
} as const satisfies Record<string, { nature: PhotoFailureNature; fix: string }>;

/** A code of {@link PHOTO_FAILURES}. */
export type PhotoFailureKind = keyof typeof PHOTO_FAILURES;

/** What went wrong with one photo, as plain data: it is stored, and shown to the marketplace. */
export interface PhotoFailure {
  readonly kind: PhotoFailureKind;
  readonly nature: PhotoFailureNature;
  /** What was wrong, then what to do. Never says which address was reached, nor repeats the URL. */
  readonly message: string;
  /** The photo host asked to be left alone for this long. Transient failures only; at most an hour. */
  readonly retryAfterMs?: number;
}

/** A photo failure on its way up. The only thing that download and decoding throw of their own. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  readonly failure: PhotoFailure;

  /**
   * @param kind which failure
   * @param what one sentence on what was wrong, without addresses
   * @param options `retryAfterMs` as in {@link PhotoFailure}; `cause` for our logs only
   */
  constructor(
    kind: PhotoFailureKind,
    what: string,
    options: { readonly retryAfterMs?: number | undefined; readonly cause?: unknown } = {},
  ) {
    const { nature, fix } = PHOTO_FAILURES[kind];
    const message = `${what} ${fix}`;
    super(message, { cause: options.cause });
    this.failure = {
      kind,
      nature,
      message,
      ...(options.retryAfterMs !== undefined && { retryAfterMs: options.retryAfterMs }),
    };
  }
}
