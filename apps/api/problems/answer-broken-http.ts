import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ProblemCode } from '#libs/domain/errors';
import { Problem } from './problem.js';
import { PROBLEM_MEDIA_TYPE } from './send-problem.js';

const BY_NODE_CODE: Readonly<Partial<Record<string, ProblemCode>>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout',
  HPE_HEADER_OVERFLOW: 'request.headers_too_large',
};

/** Answers what Node couldn't read as HTTP, before any framework sees it, and closes the connection. */
export function answerBrokenHttp(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const problem = new Problem(BY_NODE_CODE[error.code ?? ''] ?? 'request.malformed');
  const body = JSON.stringify(problem.toBody(randomUUID()));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.code}`,
      `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
