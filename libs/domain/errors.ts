/** One kind of error that the API answers with. */
export interface ProblemKind {
  readonly status: number;
  /** What was wrong, the same for each occurrence. */
  readonly title: string;
  /** What the caller can do. */
  readonly fix: string;
}

/**
 * The public catalogue of the API's errors. A code never changes its meaning, and its `type` URI is made of it:
 * {@link problemType}. `docs/errors.md` is made from this list, and a test keeps the two the same.
 */
export const PROBLEMS = {
  'request.invalid': {
    status: 400,
    title: 'The request does not have the documented form.',
    fix: 'Correct each place that `errors` names; `/openapi.json` has the exact form.',
  },
  'request.malformed_json': {
    status: 400,
    title: 'The body is not JSON.',
    fix: 'Send one JSON object, UTF-8 encoded.',
  },
  'request.malformed': {
    status: 400,
    title: 'The request can not be read as HTTP.',
    fix: 'Percent-encode the URL, and let Content-Length say how many bytes the body has.',
  },
  'request.url_too_long': {
    status: 414,
    title: 'A part of the URL is too long.',
    fix: 'A marketplace has at most 63 characters, a listing id at most 128.',
  },
  'request.headers_too_large': {
    status: 431,
    title: 'The header fields are too large.',
    fix: 'Send at most 16 KB of header fields.',
  },
  'request.timeout': {
    status: 408,
    title: 'The request did not arrive in time.',
    fix: 'Send the whole request at once; repeating it is safe.',
  },
  'request.body_too_large': {
    status: 413,
    title: 'The body is too large.',
    fix: 'Send at most 256 KB. Photos are named by URL, never sent.',
  },
  'request.unsupported_media_type': {
    status: 415,
    title: 'The body is not declared as JSON.',
    fix: 'Send `Content-Type: application/json`.',
  },
  'request.prefer_invalid': {
    status: 400,
    title: 'The Prefer header can not be honoured.',
    fix: 'Send `Prefer: wait=N` with N in whole seconds from 0 to 30, or leave it out.',
  },
  'request.cursor_invalid': {
    status: 400,
    title: 'The cursor is not one that this list gave.',
    fix: 'Follow `next` of the page before with the same filters, or start without a cursor.',
  },
  'route.unknown': {
    status: 404,
    title: 'There is no such route, or not with this method.',
    fix: 'See `/docs` for all routes. A listing id with a slash has no route: encode ids so that they need none.',
  },
  'auth.key_missing': {
    status: 401,
    title: 'The request has no key.',
    fix: 'Send `Authorization: Bearer <key of the marketplace>`.',
  },
  'auth.key_unknown': {
    status: 401,
    title: 'The key is not known.',
    fix: 'Check for a missing character or an old key; the operator of Garnish gives out new ones.',
  },
  'auth.other_marketplace': {
    status: 403,
    title: 'The key is not for this marketplace.',
    fix: "Check the marketplace's name in the URL, or use that marketplace's own key.",
  },
  'auth.operator_needed': {
    status: 403,
    title: 'Only an operator may do this.',
    fix: "Use a key of the role `operator`; the listing service's own key does not do.",
  },
  'photo.url_forbidden': {
    status: 400,
    title: 'A photo URL may not be downloaded from.',
    fix: "Serve photos over https, without user name, on the default port, from a public host among the marketplace's photo origins.",
  },
  'listing.unknown': {
    status: 404,
    title: 'No revision of this listing has been accepted.',
    fix: 'Announce it with PUT first, and check the id.',
  },
  'revision.unknown': {
    status: 404,
    title: 'This revision of the listing has not been accepted.',
    fix: 'Leave `revision` out to get the newest, or announce this one with PUT.',
  },
  'revision.other_body': {
    status: 409,
    title: 'This revision was accepted with other content.',
    fix: 'A revision names fixed content. Give changed content a higher revision.',
  },
  'revision.stale': {
    status: 409,
    title: 'A higher revision of this listing is known.',
    fix: "Announce the listing's newest revision; a revision only ever grows.",
  },
  'revision.withdrawn': {
    status: 409,
    title: 'This revision was withdrawn before it arrived.',
    fix: 'If the listing is back, announce it with a higher revision than the withdrawn one.',
  },
  'revision.settled': {
    status: 409,
    title: 'This revision has its outcome.',
    fix: 'Nothing is left to do for it; announce a higher revision to enrich the listing again.',
  },
  'provider.unknown': {
    status: 404,
    title: 'There is no such provider.',
    fix: 'See `GET /v1/providers` for those that there are.',
  },
  'listing.too_many_revisions': {
    status: 429,
    title: 'Too many revisions of one listing within a minute.',
    fix: "Wait as long as Retry-After says, then announce the listing's newest revision only.",
  },
  'service.database_unavailable': {
    status: 503,
    title: 'The database is not there.',
    fix: 'Repeat the request after Retry-After; repeating is always safe.',
  },
  'service.engine_unavailable': {
    status: 503,
    title: 'The workflow engine is not there.',
    fix: 'Repeat the request after Retry-After; repeating is always safe, and what was stored is kept.',
  },
  'service.bug': {
    status: 500,
    title: 'Garnish failed where it should not.',
    fix: 'Repeat the request once; if it fails again, report the `requestId`.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The `type` of a problem (RFC 9457): a URN that never changes, wherever an API is deployed. */
export function problemType(code: ProblemCode): string {
  return `urn:garnish:problem:${code}`;
}
