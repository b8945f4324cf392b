import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { describeError } from '#libs/log/describe-error';
import { errorFacts } from '#libs/log/error-facts';
import { problemOfError } from './problems/problem-of-error.js';
import { sendProblem } from './problems/send-problem.js';

/** Answers every error as `application/problem+json`, also those that Fastify throws before any handler. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(@InjectPinoLogger(ProblemDetailsFilter.name) private readonly logger: PinoLogger) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOfError(error);
    const fields = {
      code: problem.code,
      cause: describeError(problem.cause),
    };
    if (problem.code === 'service.bug') {
      this.logger.error({ ...fields, stack: framesOf(problem.cause) }, 'bug');
    } else if (problem.status >= 500) {
      this.logger.warn(fields, 'unavailable');
    }
    await sendProblem(problem, request, http.getResponse<FastifyReply>());
  }
}

/** Where it was thrown, without the message: that may quote what a seller wrote. */
function framesOf(error: unknown): string | undefined {
  return errorFacts(error)
    ?.stack?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
