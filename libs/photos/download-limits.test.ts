import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  createDownloader,
  failureOf,
  failureOfAnswer,
  portOf,
  stopAll,
  stopLater,
  untilEnd,
} from './fixtures/photo-host.js';

afterEach(stopAll);

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
    const failure = await failureOf(createDownloader().download(origin, [origin], untilEnd()));
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
    stopLater(() => new Promise((resolve) => server.close(() => resolve())));
    for (const scheme of ['http', 'https']) {
      const origin = `${scheme}://127.0.0.1:${portOf(server)}`;
      const failure = await failureOf(createDownloader().download(origin, [origin], untilEnd()));
      expect(failure).toMatchObject({ kind: 'photo.host_error', nature: 'transient' });
    }
  });
});
