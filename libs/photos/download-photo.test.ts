import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { DownloadLimits } from './download-limits.js';
import { PhotoDownloader } from './download-photo.js';
import { PhotoError, type PhotoFailure } from './photo-failure.js';

/** Limits small enough for tests that wait for them. */
const QUICK: Partial<DownloadLimits> = {
  connectTimeoutMs: 300,
  headersTimeoutMs: 300,
  totalTimeoutMs: 1_500,
  slowStartMs: 200,
  maxBytes: 100_000,
};

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}

/** A photo host on a free port; gives back its origin. */
async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${portOf(server)}`;
}

function downloader(options: ConstructorParameters<typeof PhotoDownloader>[0] = {}) {
  const created = new PhotoDownloader({ ...options, limits: { ...QUICK, ...options.limits } });
  running.push(() => created.close());
  return created;
}

const untilEnd = () => new AbortController().signal;

async function failureOf(download: Promise<unknown>): Promise<PhotoFailure> {
  try {
    await download;
  } catch (error) {
    if (error instanceof PhotoError) return error.failure;
    throw error;
  }
  throw new Error('the photo was downloaded');
}

/** The failure of one photo of a host that answers in this way. */
async function failureOfAnswer(
  answer: RequestListener,
  limits: Partial<DownloadLimits> = {},
): Promise<PhotoFailure> {
  const origin = await host(answer);
  return failureOf(downloader({ limits }).download(`${origin}/1.jpg`, [origin], untilEnd()));
}

describe('a download from an honest host', () => {
  it('gives the bytes as served, whatever type is declared', async () => {
    const origin = await host((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('bytes');
    });
    const bytes = await downloader().download(`${origin}/1.jpg`, [origin], untilEnd());
    expect(bytes.toString()).toBe('bytes');
  });

  it('asks without compression, cookies, credentials or referrer', async () => {
    let sent: string[] = [];
    const origin = await host((request, response) => {
      sent = Object.keys(request.headers).sort();
      expect(request.headers['accept-encoding']).toBe('identity');
      response.end('x');
    });
    await downloader().download(`${origin}/1.jpg`, [origin], untilEnd());
    expect(sent).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('follows up to three redirects', async () => {
    const origin = await host((request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop === 3) response.end('there');
      else response.writeHead([301, 302, 307][hop] ?? 308, { location: `/${hop + 1}` }).end();
    });
    const bytes = await downloader().download(`${origin}/0`, [origin], untilEnd());
    expect(bytes.toString()).toBe('there');
  });

  it('resolves a named host once and connects to what was resolved', async () => {
    const origin = await host((request, response) => response.end(request.headers.host));
    const named = origin.replace('127.0.0.1', 'photos.internal');
    let resolved = 0;
    const resolve = (hostname: string) => {
      resolved += 1;
      expect(hostname).toBe('photos.internal');
      return Promise.resolve(['127.0.0.1']);
    };
    const bytes = await downloader({ resolve }).download(`${named}/1.jpg`, [named], untilEnd());
    expect(bytes.toString()).toBe(new URL(named).host);
    expect(resolved).toBe(1);
  });
});

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
      downloader({ resolve }).download('https://img.example.com/', ['https://*'], untilEnd()),
    );
    expect(failure).toMatchObject({ kind: 'photo.url_forbidden', nature: 'permanent' });
    expect(failure.message).not.toMatch(/\d+\.\d+|::/);
  });

  it('is not connected to at a metadata service, even where an operator named the host', async () => {
    const resolve = () => Promise.resolve(['169.254.169.254']);
    const origin = 'http://photos.internal';
    const failure = await failureOf(
      downloader({ resolve }).download(`${origin}/`, [origin], untilEnd()),
    );
    expect(failure).toMatchObject({ kind: 'photo.url_forbidden' });
  });

  it('may recover where it does not resolve at all', async () => {
    const resolve = () =>
      Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
    const failure = await failureOf(
      downloader({ resolve }).download('https://img.example.com/', ['https://*'], untilEnd()),
    );
    expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
    expect(failure.message).toMatch(/name could not be resolved/);
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

describe('a host that sends too much', () => {
  it('is stopped by its own declaration before it sends', async () => {
    const failure = await failureOfAnswer((_request, response) => {
      response.writeHead(200, { 'content-length': 100_001 }).flushHeaders();
    });
    expect(failure).toMatchObject({ kind: 'photo.too_large', nature: 'permanent' });
  });

  it('is stopped while it sends without end', async () => {
    let sent = 0;
    const failure = await failureOfAnswer((_request, response) => {
      const chunk = Buffer.alloc(16_384);
      const more = (): void => {
        do sent += chunk.byteLength;
        while (response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    expect(failure).toMatchObject({ kind: 'photo.too_large' });
    expect(sent).toBeLessThan(50_000_000);
  });

  it('is refused where it compresses, so a bomb is never unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const failure = await failureOfAnswer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(failure).toMatchObject({ kind: 'photo.compressed', nature: 'permanent' });
  });
});

describe('a host that is slow or breaks off', () => {
  it.each<[string, RegExp, RequestListener]>([
    ['never answers', /did not answer in time/, () => undefined],
    [
      'stops in the middle',
      /too slowly/,
      (_request, response) => response.writeHead(200).write('half a photo'),
    ],
    [
      'drips',
      /too slowly/,
      (_request, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'cuts the body short',
      /broke off/,
      (_request, response) => {
        response.writeHead(200, { 'content-length': 1_000 });
        response.write('half', () => response.destroy());
      },
    ],
    ['resets', /broke off/, (request) => request.socket.resetAndDestroy()],
  ])('may recover where it %s', async (_name, message, answer) => {
    const failure = await failureOfAnswer(answer);
    expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
    expect(failure.message).toMatch(message);
  });

  it('is given up after the total time, however steadily it sends', async () => {
    const failure = await failureOfAnswer(
      (_request, response) => {
        const send = setInterval(() => response.write('.'.repeat(1_000)), 20);
        response.on('close', () => clearInterval(send));
      },
      { totalTimeoutMs: 500 },
    );
    expect(failure).toMatchObject({ kind: 'photo.host_error' });
    expect(failure.message).toMatch(/too long/);
  });

  it('is given up after the total time, however promptly each redirect comes', async () => {
    const failure = await failureOfAnswer(
      (_request, response) => {
        const later = setTimeout(() => response.writeHead(302, { location: '/1.jpg' }).end(), 200);
        response.on('close', () => clearTimeout(later));
      },
      { totalTimeoutMs: 500 },
    );
    expect(failure.message).toMatch(/too long/);
  });

  it('may recover where nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${portOf(server)}`;
    await new Promise((resolve) => server.close(resolve));
    const failure = await failureOf(downloader().download(origin, [origin], untilEnd()));
    expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
  });

  it('may recover where it does not speak HTTP, or not TLS', async () => {
    const server = createTcpServer((socket: Socket) => {
      socket
        .on('error', () => undefined)
        .resume()
        .end('SSH-2.0-OpenSSH_9.9\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    running.push(() => new Promise((resolve) => server.close(() => resolve())));
    for (const scheme of ['http', 'https']) {
      const origin = `${scheme}://127.0.0.1:${portOf(server)}`;
      const failure = await failureOf(downloader().download(origin, [origin], untilEnd()));
      expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
    }
  });
});

describe('a download that nobody waits for any more', () => {
  const reason = new Error('the activity was cancelled');

  it('does not begin', async () => {
    let requests = 0;
    const origin = await host(() => (requests += 1));
    const download = downloader().download(`${origin}/1.jpg`, [origin], AbortSignal.abort(reason));
    await expect(download).rejects.toBe(reason);
    expect(requests).toBe(0);
  });

  it('ends at once, before and within the body', async () => {
    for (const status of [undefined, 200]) {
      const cancelled = new AbortController();
      const closed = Promise.withResolvers<undefined>();
      const origin = await host((_request, response) => {
        response.on('close', () => closed.resolve(undefined));
        if (status) response.writeHead(status).write('half a photo', () => cancelled.abort(reason));
        else cancelled.abort(reason);
      });
      const download = downloader().download(`${origin}/1.jpg`, [origin], cancelled.signal);
      await expect(download).rejects.toBe(reason);
      await closed.promise;
    }
  });
});
