import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { honourConditionalPut } from '#libs/embedded/conditional-put';
import { readVerified, renditionKey, sha256Of, writeIfDiffers } from './content-address.js';
import { ObjectStoreError } from './object-store.js';
import { S3ObjectStore, type S3Settings } from './s3-object-store.js';

const bytes = new TextEncoder().encode('a rendition');
const sha256 = sha256Of(bytes);
const description = { contentType: 'image/jpeg', sha256 };
const key = renditionKey('vintage-square', sha256);

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
}

describe('objects on a real S3 server', () => {
  let directory: string;
  let server: S3rver;
  let settings: S3Settings;
  let store: S3ObjectStore;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'garnish-objects-'));
    server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      directory,
      silent: true,
      configureBuckets: [],
    });
    honourConditionalPut(server);
    await server.run();
    settings = {
      endpoint: `http://127.0.0.1:${portOf(server.httpServer)}`,
      region: 'eu-central-1',
      bucket: 'garnish',
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    };
    store = new S3ObjectStore(settings);
    await store.ensureBucket();
  });

  afterAll(async () => {
    store.close();
    await server.close();
    await rm(directory, { recursive: true });
  });

  it('creates the bucket once, however many processes ask at the same time', async () => {
    const stores = [1, 2, 3].map(() => new S3ObjectStore({ ...settings, bucket: 'shared' }));
    await Promise.all(stores.map((each) => each.ensureBucket()));
    await Promise.all(stores.map((each) => each.ping()));
    for (const each of stores) each.close();
  });

  it('is not reachable where the bucket is absent', async () => {
    const elsewhere = new S3ObjectStore({ ...settings, bucket: 'absent' });
    await expect(elsewhere.ping()).rejects.toBeInstanceOf(ObjectStoreError);
    elsewhere.close();
  });

  it('gives back the bytes that were put, and nothing after they were deleted', async () => {
    await store.put('round/trip.jpg', bytes, description);
    expect(sha256Of((await store.get('round/trip.jpg')) ?? new Uint8Array())).toBe(sha256);
    await store.delete('round/trip.jpg');
    await store.delete('round/trip.jpg');
    expect(await store.get('round/trip.jpg')).toBeUndefined();
  });

  it('names the operation and the key of a refused request', async () => {
    const stranger = new S3ObjectStore({
      ...settings,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'wrong' },
    });
    await expect(stranger.get('a/b.jpg')).rejects.toThrow(/failed to get "a\/b\.jpg"/);
    stranger.close();
  });

  it('keeps a rendition under its marketplace and content hash', () => {
    expect(key).toBe(`renditions/vintage-square/${sha256.slice(0, 2)}/${sha256}.jpg`);
  });

  it('writes what is absent, keeps what is there, and repairs what differs', async () => {
    expect(await readVerified(store, key, sha256)).toEqual({ kind: 'missing' });
    expect(await writeIfDiffers(store, key, bytes, description)).toBe('written');
    expect(await writeIfDiffers(store, key, bytes, description)).toBe('kept');

    await writeFile(join(directory, 'garnish', `${key}._S3rver_object`), 'a rend');
    expect(await readVerified(store, key, sha256)).toEqual({ kind: 'differs' });
    expect(await writeIfDiffers(store, key, bytes, description)).toBe('written');
    expect(await readVerified(store, key, sha256)).toMatchObject({ kind: 'ok' });
  });
});

describe.each([
  ['refuses to replace an object', 412, 2, ['PUT']],
  ['ignores the condition', 200, 2, ['GET', 'PUT']],
  ['does not know the condition', 501, 1, ['GET', 'PUT']],
])('an object store that %s', (_what, statusOfSecond, probes, requestsOfRendition) => {
  const requests: string[] = [];
  let server: Server;
  let store: S3ObjectStore;

  beforeAll(async () => {
    const written = new Set<string>();
    server = createServer((request, response) => {
      const { method = '', url = '' } = request;
      requests.push(method);
      request.resume();
      const isConditional = request.headers['if-none-match'] === '*';
      if (method === 'GET') response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
      else if (isConditional && (statusOfSecond === 501 || written.has(url)))
        response.writeHead(statusOfSecond).end();
      else response.writeHead(200).end();
      written.add(url);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    store = new S3ObjectStore({
      endpoint: `http://127.0.0.1:${portOf(server)}`,
      region: 'eu-central-1',
      bucket: 'garnish',
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    });
  });

  afterAll(() => {
    store.close();
    server.closeAllConnections();
    server.close();
  });

  it('is asked so once a process, and a rendition is written as it allows', async () => {
    expect(await writeIfDiffers(store, key, bytes, description)).toBe('written');
    const ofProbe = requests.splice(0, probes);
    expect(ofProbe).toEqual(ofProbe.map(() => 'PUT'));
    expect(requests.splice(0)).toEqual(requestsOfRendition);
    expect(await writeIfDiffers(store, `${key}-other`, bytes, description)).toBe('written');
    expect(requests).toEqual(requestsOfRendition);
  });
});

describe('an object store that misbehaves', () => {
  let server: Server;
  let store: S3ObjectStore;
  let requests = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests += 1;
      if (request.url?.includes('stalled')) {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('half');
      } else if (request.url?.includes('broken')) {
        response.writeHead(503).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    store = new S3ObjectStore({
      endpoint: `http://127.0.0.1:${portOf(server)}`,
      region: 'eu-central-1',
      bucket: 'garnish',
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      requestTimeoutMs: 200,
    });
  });

  afterAll(() => {
    store.close();
    server.closeAllConnections();
    server.close();
  });

  it.each(['silent', 'stalled'])('gives up a %s reply in time', async (path) => {
    await expect(store.get(path)).rejects.toThrow(/failed to get .*timeout/i);
  });

  it('asks once: retries are the caller’s', async () => {
    requests = 0;
    await expect(store.get('broken')).rejects.toBeInstanceOf(ObjectStoreError);
    expect(requests).toBe(1);
  });

  it.each(['silent', 'stalled'])('stops a %s request with the caller’s reason', async (path) => {
    const reason = new Error('the activity was cancelled');
    await expect(store.get(path, AbortSignal.abort(reason))).rejects.toBe(reason);
    const cancelled = new AbortController();
    const read = store.get(path, cancelled.signal);
    cancelled.abort(reason);
    await expect(read).rejects.toBe(reason);
  });
});
