import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import sharp from 'sharp';
import { readVerified, renditionKey } from '#libs/objects/content-address';
import { ObjectStoreError } from '#libs/objects/object-store';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { decodePhoto } from './decode-photo.js';
import { portOf } from './fixtures/photo-host.js';
import { PhotoIngester } from './ingest-photo.js';

const originOf = (server: Server): string => `http://127.0.0.1:${portOf(server)}`;

let directory: string;
let s3: S3rver;
let store: S3ObjectStore;
let host: Server;
let ingester: PhotoIngester;
let answer: RequestListener;
let photo: Buffer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'garnish-photos-'));
  s3 = new S3rver({
    address: '127.0.0.1',
    port: 0,
    directory,
    silent: true,
    configureBuckets: [],
  });
  await s3.run();
  store = openStore('garnish');
  await store.ensureBucket();
  host = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  ingester = new PhotoIngester({ store });
  photo = await sharp({ create: { width: 1_200, height: 600, channels: 3, background: '#a31' } })
    .jpeg()
    .toBuffer();
});

afterAll(async () => {
  await ingester.close();
  store.close();
  host.closeAllConnections();
  await new Promise((resolve) => host.close(resolve));
  await s3.close();
  await rm(directory, { recursive: true });
});

function openStore(bucket: string): S3ObjectStore {
  return new S3ObjectStore({
    endpoint: originOf(s3.httpServer),
    region: 'eu-central-1',
    bucket,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
}

function ingest(marketplace = 'vintage-square', signal = new AbortController().signal) {
  const origin = originOf(host);
  return ingester.ingestPhoto({ url: `${origin}/1.jpg`, marketplace, origins: [origin] }, signal);
}

describe('ingesting a photo', () => {
  it('stores its rendition under its content hash', async () => {
    answer = (_request, response) => response.end(photo);
    const ingested = await ingest();
    const { sha256, bytes } = await decodePhoto(photo);
    expect(ingested).toEqual({
      kind: 'stored',
      sha256,
      key: renditionKey('vintage-square', sha256),
      bytes: bytes.byteLength,
      width: 1_024,
      height: 512,
      damaged: false,
    });
    const key = renditionKey('vintage-square', sha256);
    expect(await readVerified(store, key, sha256)).toMatchObject({ kind: 'ok' });
  });

  it('ends in the same object however often it runs, and repairs one that was torn', async () => {
    answer = (_request, response) => response.end(photo);
    const [first] = await Promise.all([ingest(), ingest(), ingest()]);
    if (first.kind !== 'stored') throw new Error('not stored');
    await store.put(first.key, photo.subarray(0, 100), { contentType: 'image/jpeg', sha256: '' });
    expect(await ingest()).toEqual(first);
    expect(await readVerified(store, first.key, first.sha256)).toMatchObject({ kind: 'ok' });
  });

  it('keeps marketplaces apart', async () => {
    answer = (_request, response) => response.end(photo);
    const [one, other] = await Promise.all([ingest('one'), ingest('other')]);
    expect(one).toMatchObject({ key: expect.stringMatching(/^renditions\/one\//) });
    expect(other).toMatchObject({ key: expect.stringMatching(/^renditions\/other\//) });
  });

  it.each<[string, string, RequestListener]>([
    ['a page', 'photo.not_an_image', (_request, response) => response.end('<html>sold</html>')],
    ['absent', 'photo.not_found', (_request, response) => response.writeHead(404).end()],
    ['down', 'photo.host_error', (_request, response) => response.writeHead(503).end()],
    [
      'a page that claims to be a JPEG',
      'photo.not_an_image',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<!doctype html><p>sold');
      },
    ],
  ])('says why nothing was stored: %s', async (_name, kind, listener) => {
    answer = listener;
    expect(await ingest()).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  it('says why nothing was stored: not a URL', async () => {
    const source = { url: 'nonsense', marketplace: 'vintage-square', origins: ['https://*'] };
    expect(await ingester.ingestPhoto(source, new AbortController().signal)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'photo.url_forbidden' },
    });
  });

  it('never blames the photo for an object store that fails', async () => {
    answer = (_request, response) => response.end(photo);
    const absent = openStore('absent');
    const without = new PhotoIngester({ store: absent });
    const origin = originOf(host);
    const source = { url: `${origin}/1.jpg`, marketplace: 'vintage-square', origins: [origin] };
    await expect(without.ingestPhoto(source, new AbortController().signal)).rejects.toBeInstanceOf(
      ObjectStoreError,
    );
    await without.close();
    absent.close();
  });

  it('stops with the reason of whoever cancelled it', async () => {
    const cancelled = new AbortController();
    const reason = new Error('the listing was withdrawn');
    answer = () => cancelled.abort(reason);
    await expect(ingest('vintage-square', cancelled.signal)).rejects.toBe(reason);
  });

  it('asks one host for four photos at a time', async () => {
    const waiting: (() => void)[] = [];
    const four = Promise.withResolvers<undefined>();
    answer = (_request, response) => {
      waiting.push(() => response.end(photo));
      if (waiting.length === 4) four.resolve(undefined);
    };
    const all = Promise.all(Array.from({ length: 10 }, () => ingest()));
    await four.promise;
    await new Promise((resolve) => setImmediate(resolve));
    expect(waiting).toHaveLength(4);
    answer = (_request, response) => response.end(photo);
    for (const go of waiting) go();
    expect(new Set((await all).map((each) => each.kind))).toEqual(new Set(['stored']));
  });
});
