import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import type { ApiParts } from './api-parts.js';
import { AppModule } from './app.module.js';
import { closeConnectionsAtEnd } from './close-connections.js';
import { serveDocs } from './docs/serve-docs.js';
import { ApiMetrics } from './metrics/api-metrics.js';
import { observeRequests } from './metrics/observe-requests.js';
import { answerBrokenHttp } from './problems/answer-broken-http.js';
import { problemOfError } from './problems/problem-of-error.js';
import { sendProblem } from './problems/send-problem.js';
import { requestIdOf } from './request-id.js';

/** Text and URLs of the largest allowed submission are well below it; photos are never sent. */
export const BODY_LIMIT_BYTES = 256 * 1024;
/** Longer path parameters than any valid one still reach the check that explains them. */
const MAX_PARAM_LENGTH = 2_000;
/** A caller that dribbles its request holds a connection no longer than this. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Builds the API, ready to listen; `parts` are the caller's to close, after it. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    genReqId: requestIdOf,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void sendProblem(problemOfError(error), request, reply);
    },
    clientErrorHandler: answerBrokenHttp,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
  });
  // Nest 12 declares its options as a class, yet takes literals, as its documentation does.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    bufferLogs: true,
    // Fastify's own JSON parser does; Nest's would also take forms.
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/v1/')) void reply.header('cache-control', 'no-store');
    done();
  });
  closeConnectionsAtEnd(fastify);
  observeRequests(fastify, app.get(ApiMetrics));
  serveDocs(app);
  return app;
}
