import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '#libs/domain/errors';
import { drainRequest } from './drain-request.js';
import type { Problem } from './problem.js';

const codes = new WeakMap<ServerResponse, ProblemCode>();

/** @returns the code of the problem that a request was answered with, for its log line */
export function answeredProblem(response: ServerResponse): ProblemCode | undefined {
  return codes.get(response);
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Answers a request with a problem. Does nothing where the answer has begun already. */
export async function sendProblem(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  await drainRequest(request.raw);
  if (reply.sent || reply.raw.headersSent) return;
  codes.set(reply.raw, problem.code);
  void reply.header('x-request-id', request.id);
  if (problem.retryAfterSeconds !== undefined) {
    void reply.header('retry-after', String(problem.retryAfterSeconds));
  }
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="garnish"');
  void reply
    .code(problem.status)
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problem.toBody(request.id)));
}
