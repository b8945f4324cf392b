import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { CallLog } from './call-log.js';
import { registerChatCompletions } from './chat-completions.js';
import { BASELINE_MODEL, BASELINE_VERSION } from './identity.js';
import { registerModels } from './models.js';
import { registerModerations } from './moderations.js';
import { OpenAiError, fromHttpStatus, invalidApiKey } from './openai-error.js';
import { receiveBodies } from './received-body.js';

/** What a server is made of. */
export interface BaselineServerOptions {
  readonly logger: FastifyBaseLogger;
  readonly callLog: CallLog;
  readonly apiKey: string | undefined;
  readonly latencyMs: number;
  readonly maxConcurrent: number | undefined;
}

/** 20 renditions of 1024 px as base64 are about 6 MB; the rest is room for callers with larger photos. */
const BODY_LIMIT_BYTES = 64 * 1_024 * 1_024;

/** Builds the server, not yet listening. `close()` answers what is under way first. */
export function createServer(options: BaselineServerOptions): FastifyInstance {
  const server = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => `req_${randomUUID().replaceAll('-', '')}`,
  });
  receiveBodies(server);

  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (options.apiKey !== undefined && request.url.startsWith('/v1/')) {
      checkKey(request.headers.authorization, options.apiKey);
    }
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        path: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        elapsedMs: Math.round(reply.elapsedTime),
        clientRequestId: request.headers['x-client-request-id'],
      },
      'request answered',
    );
    done();
  });
  server.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const said =
      error instanceof OpenAiError ? error : fromHttpStatus(error.statusCode ?? 500, error.message);
    // A client that has left is no failure of ours; the call log says so.
    if (said.status >= 500 && !reply.raw.destroyed) request.log.error(error, 'request failed');
    void reply.code(said.status).send({ error: said.body });
  });
  server.setNotFoundHandler((request, reply) => {
    const said = fromHttpStatus(404, `Unknown request URL: ${request.method} ${request.url}.`);
    void reply.code(404).send({ error: { ...said.body, code: 'unknown_url' } });
  });

  server.get('/healthz', () => ({
    status: 'ok',
    model: BASELINE_MODEL,
    version: BASELINE_VERSION,
  }));
  registerModels(server);
  registerModerations(server);
  registerChatCompletions(server, options);
  return server;
}

/** Compares digests, so that neither the key's length nor its first letters show in the time taken. */
function checkKey(header: string | undefined, apiKey: string): void {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(header ?? ''), digest(`Bearer ${apiKey}`))) throw invalidApiKey();
}
