import { describe, expect, it } from '@jest/globals';
import { toPhotoError } from './network-failure.js';
import { PhotoError } from './photo-failure.js';

const coded = (code: string) => Object.assign(new Error('connect 10.1.2.3:443'), { code });

describe('what the network throws while a photo is downloaded', () => {
  it.each([
    ['ENOTFOUND', /name could not be resolved/],
    ['EAI_AGAIN', /name could not be resolved/],
    ['UND_ERR_CONNECT_TIMEOUT', /could not be reached in time/],
    ['ETIMEDOUT', /could not be reached in time/],
    ['ECONNREFUSED', /could not be reached\./],
    ['EHOSTUNREACH', /could not be reached\./],
    ['UND_ERR_HEADERS_TIMEOUT', /did not answer in time/],
    ['UND_ERR_BODY_TIMEOUT', /stopped sending/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /certificate/],
    ['CERT_HAS_EXPIRED', /certificate/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /certificate/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /certificate/],
    ['HPE_INVALID_CONSTANT', /did not answer in HTTP/],
    ['UND_ERR_HEADERS_OVERFLOW', /did not answer in HTTP/],
    ['ECONNRESET', /broke off/],
    ['UND_ERR_SOCKET', /broke off/],
    ['SOMETHING_NEW', /could not be reached\./],
  ])('may recover: %s', (code, message) => {
    for (const error of [coded(code), new TypeError('failed', { cause: coded(code) })]) {
      const { failure } = toPhotoError(error);
      expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
      expect(failure.message).toMatch(message);
      expect(failure.message).not.toContain('10.1.2.3');
    }
  });

  it('stays what it is where a rule of ours threw it', () => {
    const refusal = new PhotoError('photo.url_forbidden', 'The address is forbidden.');
    expect(toPhotoError(refusal)).toBe(refusal);
  });
});
