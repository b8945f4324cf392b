import { PhotoError } from './photo-failure.js';

/** What a network error code means to whoever reads it. Says nothing that only our network can see. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/, "The photo host's name could not be resolved."],
  [/^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/, 'The photo host could not be reached in time.'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'The photo host did not answer in time.'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'The photo host stopped sending.'],
  [
    /CERT|^UNABLE_TO_|^ERR_TLS|^ERR_SSL|^EPROTO$/,
    "The photo host's TLS certificate or handshake was refused.",
  ],
  [/^(HPE_|UND_ERR_HEADERS_OVERFLOW)/, 'The photo host did not answer in HTTP.'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH)/, 'The photo host broke off.'],
];

/**
 * What was thrown while a photo was requested, as a photo failure. Everything that isn't one already
 * counts as the host's, and transient: name servers, certificates and routes recover.
 */
export function toPhotoError(error: unknown): PhotoError {
  if (error instanceof PhotoError) return error;
  const code = codeOf(error);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
  return new PhotoError(
    'photo.host_error',
    meaning?.[1] ?? 'The photo host could not be reached.',
    {
      cause: error,
    },
  );
}

/** The error's code, or that of its nearest cause which has one. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}
