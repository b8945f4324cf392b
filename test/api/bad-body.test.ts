import { connect } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { ProblemCode } from '#libs/domain/errors';
import { expectProblem } from '../harness/expect-problem.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { enrichmentOf, KEYS, startApi, type RunningApi } from '../harness/running-api.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal }, { revisionsPerMinute: 3 });
});
afterAll(() => api.stop());

const COAT = enrichmentOf('coat-1');
const good = { revision: 1, locale: 'en', text: { title: 'Wool coat' } };
const photos = (count: number) =>
  Array.from({ length: count }, (_none, index) => ({
    id: `p${index}`,
    url: `https://photos.example/${index}`,
  }));
const photoAt = (url: string) => ({ ...good, photos: [{ id: 'p', url }] });

describe('what is wrong with a body', () => {
  it.each<[string, unknown, ProblemCode, string[]]>([
    ['no JSON', '{"revision": 1,', 'request.malformed_json', []],
    ['nothing at all', '', 'request.malformed_json', []],
    ['a hidden prototype', '{"revision":1,"__proto__":{"x":1}}', 'request.malformed_json', []],
    ['a list', [], 'request.invalid', ['']],
    ['no revision', { locale: 'en', text: { title: 'x' } }, 'request.invalid', ['/revision']],
    ['a revision of 0', { ...good, revision: 0 }, 'request.invalid', ['/revision']],
    ['a revision of 1.5', { ...good, revision: 1.5 }, 'request.invalid', ['/revision']],
    ['a revision as text', { ...good, revision: '1' }, 'request.invalid', ['/revision']],
    ['a revision beyond 2^53', { ...good, revision: 2 ** 53 }, 'request.invalid', ['/revision']],
    ['an unknown lane', { ...good, lane: 'urgent' }, 'request.invalid', ['/lane']],
    ['an unknown language', { ...good, locale: 'tlh' }, 'request.invalid', ['/locale']],
    ['an unknown member', { ...good, price: 12 }, 'request.invalid', ['/price']],
    [
      'an unknown seller value',
      { ...good, values: { prize: 'x' } },
      'request.invalid',
      ['/values/prize'],
    ],
    ['neither text nor photo', { revision: 1, locale: 'en' }, 'request.invalid', ['/text']],
    ['only spaces and no photo', { ...good, text: { title: '  ' } }, 'request.invalid', ['/text']],
    [
      'a title of 301 letters',
      { ...good, text: { title: 'x'.repeat(301) } },
      'request.invalid',
      ['/text/title'],
    ],
    [
      'a long description',
      { ...good, text: { description: 'x'.repeat(10_001) } },
      'request.invalid',
      ['/text/description'],
    ],
    [
      'a value of 201 letters',
      { ...good, values: { brand: 'x'.repeat(201) } },
      'request.invalid',
      ['/values/brand'],
    ],
    ['21 photos', { ...good, photos: photos(21) }, 'request.invalid', ['/photos']],
    [
      'two photos of one id',
      { ...good, photos: [...photos(1), ...photos(1)] },
      'request.invalid',
      ['/photos'],
    ],
    [
      'a photo id with a slash',
      { ...good, photos: [{ id: 'a/b', url: 'https://x.example/' }] },
      'request.invalid',
      ['/photos/0/id'],
    ],
    ['a photo by file', photoAt('file:///etc/passwd'), 'request.invalid', ['/photos/0/url']],
    [
      'a photo by data',
      photoAt('data:image/png;base64,AAAA'),
      'request.invalid',
      ['/photos/0/url'],
    ],
    [
      'a photo at a metadata service',
      photoAt('https://169.254.169.254/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
    [
      'a photo on this machine',
      photoAt('https://127.0.0.1/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
    [
      'a photo in a private network',
      photoAt('https://10.1.2.3/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
    [
      'a private address in disguise',
      photoAt('https://0x7f.1/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
    [
      'a private IPv6 address',
      photoAt('https://[::1]/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
    [
      'a photo by plain http',
      photoAt('http://photos.example/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
    [
      'a photo with a password',
      photoAt('https://a:b@photos.example/x'),
      'photo.url_forbidden',
      ['/photos/0/url'],
    ],
  ])('%s', async (_what, body, code, places) => {
    expectProblem(await api.call('PUT', COAT, { body }), code, places);
  });

  it('a body above the limit is refused before it is read', async () => {
    const body = { ...good, text: { description: 'x'.repeat(300_000) } };
    expectProblem(await api.call('PUT', COAT, { body }), 'request.body_too_large');
  });

  it('a body of 40 MB is refused, and a caller that sends it to its end learns why', async () => {
    const megabytes = 40;
    const { hostname, port } = new URL(api.url);
    for (const framing of [
      `Content-Length: ${megabytes * 2 ** 20}`,
      'Transfer-Encoding: chunked',
    ]) {
      const socket = connect(Number(port), hostname);
      socket.write(
        [
          `PUT ${COAT} HTTP/1.1`,
          'Host: garnish',
          `Authorization: Bearer ${KEYS.service}`,
          'Content-Type: application/json',
          framing,
          'Connection: close',
          '',
          '',
        ].join('\r\n'),
      );
      const chunk = `${(2 ** 20).toString(16)}\r\n${'x'.repeat(2 ** 20)}\r\n`;
      const part = framing.startsWith('Content') ? 'x'.repeat(2 ** 20) : chunk;
      for (let sent = 0; sent < megabytes && socket.writable; sent += 1) socket.write(part);
      if (framing.startsWith('Transfer')) socket.write('0\r\n\r\n');
      const answer = await readText(socket);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('urn:garnish:problem:request.body_too_large');
    }
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'revision=1'],
    ['plain text', 'text/plain', '{}'],
    ['XML', 'application/xml', '<x/>'],
  ])('%s is refused by its media type', async (_what, mediaType, body) => {
    const reply = await api.call('PUT', COAT, { body, headers: { 'content-type': mediaType } });
    expectProblem(reply, 'request.unsupported_media_type');
  });
});

describe('what is no HTTP', () => {
  it('is answered as a problem, and the connection is closed', async () => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    socket.write('this is not HTTP\r\n\r\n');
    const answer = await readText(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('urn:garnish:problem:request.malformed');
  });
});

describe('after all that', () => {
  it('nothing was stored, and a good request is taken', async () => {
    const { rows } = await sql`select 1 from listing_revision`.execute(postgres.db);
    expect(rows).toEqual([]);
    const reply = await api.call('PUT', COAT, { body: good });
    expect(reply.status).toBe(202);
  });

  it('no problem was a bug', () => {
    expect(api.log.filter((line) => line.includes('service.bug'))).toEqual([]);
  });
});

describe('too many revisions of one listing', () => {
  it('are held back with the time to wait, and repeats of known ones are not', async () => {
    const path = enrichmentOf('typed-fast');
    const announce = (revision: number) => api.call('PUT', path, { body: { ...good, revision } });
    for (const revision of [1, 2, 3]) expect((await announce(revision)).status).toBe(202);
    const refused = await announce(4);
    expectProblem(refused, 'listing.too_many_revisions');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await announce(3)).status).toBe(202);
  });
});
