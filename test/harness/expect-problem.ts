import { expect } from '@jest/globals';
import { PROBLEMS, type ProblemCode } from '#libs/domain/errors';
import type { ApiReply } from './running-api.js';

/** Holds a reply against what every problem says, and against its kind's entry in the catalogue. */
export function expectProblem(
  reply: ApiReply,
  code: ProblemCode,
  places: readonly string[] = [],
): void {
  expect(reply.body).toMatchObject({ code, status: PROBLEMS[code].status });
  expect(reply.status).toBe(PROBLEMS[code].status);
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(reply.headers.get('x-request-id')).toBe(reply.body['requestId']);
  expect(reply.body).toMatchObject({
    type: `urn:garnish:problem:${code}`,
    title: PROBLEMS[code].title,
    fix: PROBLEMS[code].fix,
  });
  if (places.length > 0) expect(reply.body['errors']).toMatchObject(places.map((at) => ({ at })));
}
