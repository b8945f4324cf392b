import { describe, expect, it } from '@jest/globals';
import { brokenConnection } from './cause-class.js';

/** An error as an SDK wraps the one of `fetch`: the code is in its cause's cause. */
function wrapped(code: string, more: object = {}): Error {
  const cause = Object.assign(new Error('low'), { code, ...more });
  return new Error('Connection error.', { cause: new TypeError('fetch failed', { cause }) });
}

// Codes of Node's errors (https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html) and of undici
// (https://undici.nodejs.org/#/docs/api/Errors). Those that a test can provoke on a real socket are in the adapters' tests.
describe('a connection that breaks before headers', () => {
  it.each<[string, string, string, object]>([
    ['row 3', 'EAI_AGAIN', 'net.dns', {}],
    ['row 4', 'EHOSTUNREACH', 'net.connect', {}],
    ['row 4', 'UND_ERR_CONNECT_TIMEOUT', 'net.connect', {}],
    ['row 4', 'ETIMEDOUT', 'net.connect', { syscall: 'connect' }],
    ['row 5', 'CERT_HAS_EXPIRED', 'net.tls', {}],
    ['row 5', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'net.tls', {}],
    ['row 5', 'ERR_TLS_CERT_ALTNAME_INVALID', 'net.tls', {}],
    ['row 5', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'net.tls', {}],
    ['row 6', 'ETIMEDOUT', 'net.reset', { syscall: 'read' }],
    ['row 6', 'ECONNRESET', 'net.reset', {}],
    ['row 6', 'UND_ERR_SOCKET', 'net.reset', {}],
    ['row 7', 'UND_ERR_HEADERS_TIMEOUT', 'timeout.headers', {}],
    ['row 10', 'HPE_INVALID_CONSTANT', 'wire.not_json', {}],
    ['row 40', 'EMFILE', 'ours.infra', {}],
  ])('%s: %s is %s', (_row, code, failureClass, more) => {
    expect(brokenConnection(wrapped(code, more), 'before_headers')).toEqual({ failureClass, code });
  });
});

describe('a connection that breaks after headers', () => {
  it.each<[string, string, string]>([
    ['row 8', 'UND_ERR_BODY_TIMEOUT', 'timeout.body'],
    ['row 9', 'UND_ERR_SOCKET', 'net.cut'],
    ['row 9', 'ECONNRESET', 'net.cut'],
    ['row 9', 'Z_BUF_ERROR', 'net.cut'],
  ])('%s: %s is %s', (_row, code, failureClass) => {
    expect(brokenConnection(wrapped(code), 'after_headers')).toEqual({ failureClass, code });
  });
});

it('has no class where no cause has a code', () => {
  const circular: { cause?: unknown } = {};
  circular.cause = circular;
  for (const thrown of [new Error('plain'), circular, 'a word', undefined]) {
    expect(brokenConnection(thrown, 'before_headers')).toBeUndefined();
  }
});
