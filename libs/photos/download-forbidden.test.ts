import { afterEach, describe, expect, it } from '@jest/globals';
import {
  createDownloader,
  failureOf,
  failureOfAnswer,
  stopAll,
  untilEnd,
} from './fixtures/photo-host.js';

afterEach(stopAll);

describe('a host that leads elsewhere', () => {
  it.each([
    ['http://127.0.0.1:1/', 'another port of this machine'],
    ['http://169.254.169.254/latest/meta-data/', 'a metadata service'],
    ['http://[::ffff:169.254.169.254]/', 'the same, in IPv6'],
    ['http://2852039166/', 'the same, in decimal'],
    ['https://10.0.0.1/', 'a private network'],
    ['file:///etc/passwd', 'a file'],
    ['data:image/png;base64,AAAA', 'a URL that holds its data'],
    ['https://user:secret@img.example.com/', 'credentials'],
  ])('is not followed to %s (%s)', async (location) => {
    const failure = await failureOfAnswer((_request, response) => {
      response.writeHead(302, { location }).end();
    });
    expect(failure).toMatchObject({ kind: 'photo.url_forbidden', nature: 'permanent' });
    expect(failure.message).not.toContain(location);
  });

  it('is followed three times and no further', async () => {
    let requests = 0;
    const failure = await failureOfAnswer((_request, response) => {
      requests += 1;
      response.writeHead(302, { location: '/1.jpg' }).end();
    });
    expect(failure).toMatchObject({ kind: 'photo.too_many_redirects', nature: 'permanent' });
    expect(requests).toBe(4);
  });

  it('has refused the photo where it says no place to go to', async () => {
    const failure = await failureOfAnswer((_request, response) => response.writeHead(302).end());
    expect(failure).toMatchObject({ kind: 'photo.refused' });
  });
});

describe('a name that resolves to a forbidden address', () => {
  it.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['::ffff:10.0.0.1']],
    [['93.184.216.34', '10.0.0.1']],
    [['2606:4700::1111', 'fe80::1']],
    [[]],
  ])('is not connected to: %j', async (addresses) => {
    const resolve = () => Promise.resolve(addresses);
    const failure = await failureOf(
      createDownloader({ resolve }).download('https://img.example.com/', ['https://*'], untilEnd()),
    );
    expect(failure).toMatchObject({ kind: 'photo.url_forbidden', nature: 'permanent' });
    expect(failure.message).not.toMatch(/\d+\.\d+|::/);
  });

  it('is not connected to at a metadata service, even where an operator named the host', async () => {
    const resolve = () => Promise.resolve(['169.254.169.254']);
    const origin = 'http://photos.internal';
    const failure = await failureOf(
      createDownloader({ resolve }).download(`${origin}/`, [origin], untilEnd()),
    );
    expect(failure).toMatchObject({ kind: 'photo.url_forbidden' });
  });

  it('may recover where it does not resolve at all', async () => {
    const resolve = () =>
      Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
    const failure = await failureOf(
      createDownloader({ resolve }).download('https://img.example.com/', ['https://*'], untilEnd()),
    );
    expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
    expect(failure.message).toMatch(/name could not be resolved/);
  });
});
