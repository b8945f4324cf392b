import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { Logger } from '#libs/log/logger';
import { answeredProblem } from './problems/send-problem.js';

/** Probes ask every second or so; their lines would bury the others. */
const QUIET_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** One line a request when it is answered: method, path, status, time; no header, no body, no query. */
export function requestLogging(logger: Logger): Params {
  return {
    pinoHttp: {
      logger,
      autoLogging: { ignore: (request) => QUIET_PATHS.has(pathOf(request)) },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId', responseTime: 'durationMs' },
      customLogLevel: (_request, response, error) =>
        error !== undefined || response.statusCode >= 500 ? 'error' : 'info',
      customSuccessObject: answerOf,
      customErrorObject: (request, response, _error, value: AnswerValue) =>
        answerOf(request, response, value),
      wrapSerializers: false,
      serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
      customSuccessMessage: () => 'answered',
      customErrorMessage: () => 'answered',
    },
    assignResponse: true,
    // nestjs-pino 5.2's own default, `{/*splat}`, matches nothing under Nest 12.5's Fastify adapter.
    forRoutes: [{ path: '*path', method: RequestMethod.ALL }],
  };
}

function pathOf(request: IncomingMessage): string {
  const url = 'originalUrl' in request ? request.originalUrl : request.url;
  return (typeof url === 'string' ? url : '').split('?', 1)[0] ?? '';
}

/** What pino-http has of an answer itself. */
interface AnswerValue {
  readonly durationMs?: number;
}

function answerOf(request: IncomingMessage, response: ServerResponse, value: AnswerValue): object {
  return {
    method: request.method,
    path: pathOf(request),
    status: response.statusCode,
    problem: answeredProblem(response),
    durationMs: value.durationMs,
  };
}
