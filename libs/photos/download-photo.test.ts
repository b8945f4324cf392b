import { afterEach, describe, expect, it } from '@jest/globals';
import {
  createDownloader,
  failureOfAnswer,
  startPhotoHost,
  stopAll,
  untilEnd,
} from './fixtures/photo-host.js';

afterEach(stopAll);

describe('a download from an honest host', () => {
  it('gives the bytes as served, whatever type is declared', async () => {
    const origin = await startPhotoHost((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('bytes');
    });
    const bytes = await createDownloader().download(`${origin}/1.jpg`, [origin], untilEnd());
    expect(bytes.toString()).toBe('bytes');
  });

  it('asks without compression, cookies, credentials or referrer', async () => {
    let sent: string[] = [];
    const origin = await startPhotoHost((request, response) => {
      sent = Object.keys(request.headers).sort();
      expect(request.headers['accept-encoding']).toBe('identity');
      response.end('x');
    });
    await createDownloader().download(`${origin}/1.jpg`, [origin], untilEnd());
    expect(sent).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('follows up to three redirects', async () => {
    const origin = await startPhotoHost((request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop === 3) response.end('there');
      else response.writeHead([301, 302, 307][hop] ?? 308, { location: `/${hop + 1}` }).end();
    });
    const bytes = await createDownloader().download(`${origin}/0`, [origin], untilEnd());
    expect(bytes.toString()).toBe('there');
  });

  it('resolves a named host once and connects to what was resolved', async () => {
    const origin = await startPhotoHost((request, response) => response.end(request.headers.host));
    const named = origin.replace('127.0.0.1', 'photos.internal');
    let resolved = 0;
    const resolve = (hostname: string) => {
      resolved += 1;
      expect(hostname).toBe('photos.internal');
      return Promise.resolve(['127.0.0.1']);
    };
    const bytes = await createDownloader({ resolve }).download(
      `${named}/1.jpg`,
      [named],
      untilEnd(),
    );
    expect(bytes.toString()).toBe(new URL(named).host);
    expect(resolved).toBe(1);
  });
});

describe('a host that answers with a status', () => {
  it.each([
    [404, 'photo.not_found', 'permanent'],
    [410, 'photo.not_found', 'permanent'],
    [400, 'photo.refused', 'permanent'],
    [401, 'photo.refused', 'permanent'],
    [403, 'photo.refused', 'permanent'],
    [451, 'photo.refused', 'permanent'],
    [204, 'photo.refused', 'permanent'],
    [206, 'photo.refused', 'permanent'],
    [300, 'photo.refused', 'permanent'],
    [304, 'photo.refused', 'permanent'],
    [408, 'photo.host_error', 'transient'],
    [425, 'photo.host_error', 'transient'],
    [429, 'photo.host_error', 'transient'],
    [500, 'photo.host_error', 'transient'],
    [502, 'photo.host_error', 'transient'],
    [503, 'photo.host_error', 'transient'],
    [504, 'photo.host_error', 'transient'],
  ])('of %i has failed with %s', async (status, kind, nature) => {
    const failure = await failureOfAnswer((_request, response) => response.writeHead(status).end());
    expect(failure).toMatchObject({ kind, nature });
  });

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['99999999', 3_600_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
  ])('may ask for patience: Retry-After: %s', async (header, expected) => {
    const failure = await failureOfAnswer((_request, response) => {
      response.writeHead(503, { 'retry-after': header }).end();
    });
    expect(failure.retryAfterMs).toBe(expected);
  });
});

describe('a download that nobody waits for any more', () => {
  const reason = new Error('the activity was cancelled');

  it('does not begin', async () => {
    let requests = 0;
    const origin = await startPhotoHost(() => (requests += 1));
    const download = createDownloader().download(
      `${origin}/1.jpg`,
      [origin],
      AbortSignal.abort(reason),
    );
    await expect(download).rejects.toBe(reason);
    expect(requests).toBe(0);
  });

  it('ends at once, before and within the body', async () => {
    for (const status of [undefined, 200]) {
      const cancelled = new AbortController();
      const closed = Promise.withResolvers<undefined>();
      const origin = await startPhotoHost((_request, response) => {
        response.on('close', () => closed.resolve(undefined));
        if (status) response.writeHead(status).write('half a photo', () => cancelled.abort(reason));
        else cancelled.abort(reason);
      });
      const download = createDownloader().download(`${origin}/1.jpg`, [origin], cancelled.signal);
      await expect(download).rejects.toBe(reason);
      await closed.promise;
    }
  });
});
