import type { FastifyReply } from 'fastify';
import type { z } from 'zod';

/** Every problem that the sandbox answers with, its status and title; `code` ends the problem's `type`. */
const PROBLEMS = {
  malformed: { status: 400, title: 'The request is malformed' },
  unauthorized: { status: 401, title: 'The bearer token is missing or wrong' },
  not_found: { status: 404, title: 'There is nothing here' },
  unknown_listing: { status: 404, title: 'No listing has this id' },
  unknown_photo: { status: 404, title: 'No photo has this id' },
  listing_exists: { status: 409, title: 'A listing with this id exists' },
  nothing_to_publish: { status: 409, title: 'An empty listing cannot be published' },
  withdrawn: { status: 410, title: 'The listing is withdrawn' },
  content_moved_on: { status: 412, title: 'The listing has a newer content revision' },
  too_large: { status: 413, title: 'The body is too large' },
  unsupported_media: { status: 415, title: 'The body has the wrong media type' },
  invalid: { status: 422, title: 'The body does not have the agreed shape' },
  key_reused: { status: 422, title: 'The idempotency key was used for another body' },
  fault: { status: 503, title: 'The fault switch is on' },
  internal: { status: 500, title: 'The sandbox failed' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A problem document (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What was wrong, where, and what to do. */
  readonly detail: string;
}

/** Throw it anywhere below a route: the error handler answers with the problem. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
  }
}

/** The document for one problem. */
export function problemDocument(
  code: ProblemCode,
  detail: string,
  status: number = PROBLEMS[code].status,
): ProblemDocument {
  return { type: `urn:sandbox:problem:${code}`, title: PROBLEMS[code].title, status, detail };
}

/** Answers with a problem document under its media type. */
export function sendProblem(reply: FastifyReply, document: ProblemDocument): FastifyReply {
  return reply
    .code(document.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
}

/** What zod found, as one sentence that names each field. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'body'}: ${issue.message}`)
    .join('; ');
}

/**
 * Reads a request's part by its schema.
 * @throws {Problem} `malformed`, naming the fields.
 */
export function parsePart<T extends z.ZodType>(schema: T, part: unknown): z.output<T> {
  const read = schema.safeParse(part);
  if (!read.success) throw new Problem('malformed', describeIssues(read.error));
  return read.data;
}
