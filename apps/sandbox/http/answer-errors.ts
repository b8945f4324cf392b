import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Problem, problemDocument, sendProblem, type ProblemCode } from './problem.js';

const FrameworkError = z.object({ statusCode: z.number(), message: z.string() });

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'not_found',
  413: 'too_large',
  415: 'unsupported_media',
  406: 'unsupported_media',
};

/** Turns every error and every unknown path into a problem document; what nobody foresaw is logged and a 500. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Problem) {
      return sendProblem(reply, problemDocument(error.code, error.detail));
    }
    const framework = FrameworkError.safeParse(error);
    if (framework.success && framework.data.statusCode < 500) {
      const code = CODE_OF_STATUS[framework.data.statusCode] ?? 'malformed';
      return sendProblem(reply, problemDocument(code, framework.data.message));
    }
    request.log.error({ err: error }, 'request failed');
    return sendProblem(reply, problemDocument('internal', 'See the log of the sandbox.'));
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, problemDocument('not_found', `No ${request.method} route has this path.`)),
  );
}
