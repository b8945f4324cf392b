import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { invalidRequest } from './openai-error.js';

/** A request body as it arrived: the call log needs the hash of the bytes, even of a body that isn't JSON. */
export interface ReceivedBody {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** @throws {OpenAiError} 400 `invalid_json` */
  readonly json: () => unknown;
}

/** Makes every JSON body of `server` arrive as a `ReceivedBody`. */
export function receiveBodies(server: FastifyInstance): void {
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (_request, bytes, done) => {
      done(null, receive(bytes));
    },
  );
}

function receive(bytes: Buffer): ReceivedBody {
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    json: () => {
      try {
        const value: unknown = JSON.parse(bytes.toString('utf8'));
        return value;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        throw invalidRequest('The request body is not valid JSON.', null, 'invalid_json');
      }
    },
  };
}
