import { setImmediate } from 'node:timers/promises';
import { MockActivityEnvironment } from '@temporalio/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IngestPhotos } from '#activities/ingest-photos';
import { loadRenditions } from '#libs/calls/load-renditions';
import { Marketplaces } from '#libs/config/marketplaces';
import { readRevision } from '#libs/db/revisions/read-revision';
import { withdrawRevisions } from '#libs/db/revisions/withdraw-revisions';
import type { IngestResult } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import { S3_CREDENTIALS, S3_REGION, startS3Server, type S3Server } from '#libs/embedded/s3-server';
import { renditionKey } from '#libs/objects/content-address';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { startPhotoHost, type PhotoHost } from '#test/harness/photo-host';
import { useRealPostgres } from '#test/harness/real-postgres';
import { makeTemporaryFolder, type TemporaryFolder } from '#test/harness/temporary-folder';
import { gate } from '#test/workflows/gate';
import { CRASHING_DECODER, crashing } from './crashing-photo.js';

jest.setTimeout(60_000);

const postgres = useRealPostgres();
let folder: TemporaryFolder;
let s3: S3Server;
let store: S3ObjectStore;
let ingester: PhotoIngester;
let host: PhotoHost;
let marketplaces: Marketplaces;
let step: IngestPhotos;

beforeAll(async () => {
  folder = await makeTemporaryFolder('s3');
  s3 = await startS3Server(folder.path);
  store = new S3ObjectStore({
    endpoint: s3.endpoint,
    bucket: s3.bucket,
    region: S3_REGION,
    credentials: S3_CREDENTIALS,
  });
  await store.ensureBucket();
  ingester = new PhotoIngester({ store });
  host = await startPhotoHost();
  marketplaces = new Marketplaces([
    {
      id: 'sandbox',
      locale: 'en',
      listingApi: { baseUrl: 'http://127.0.0.1:9', token: 'unused' },
      photoOrigins: [host.origin],
      apiKeys: [],
    },
  ]);
  step = new IngestPhotos(postgres.db, new ProfileCache(postgres.db), marketplaces, ingester);
});

afterAll(async () => {
  await ingester.close();
  store.close();
  await host.close();
  await s3.stop();
  await folder.remove();
});

beforeEach(() => {
  host.photos.clear();
  host.asked.length = 0;
});

/** A photo of one colour under a path of the host. */
async function hostPhoto(path: string, background: string): Promise<{ id: string; url: string }> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
  host.photos.set(path, { kind: 'bytes', bytes });
  return photoAt(path);
}

const photoAt = (path: string) => ({ id: path.slice(1), url: `${host.origin}${path}` });

/** Runs the step as an activity that was first scheduled so long ago. */
async function ingest(key: RevisionKey, scheduledMsAgo = 0): Promise<IngestResult> {
  const environment = new MockActivityEnvironment({
    scheduledTimestampMs: Date.now() - scheduledMsAgo,
  });
  return environment.run(() => step.ingestPhotos({ ...key, lane: 'standard' }));
}

describe('ingest', () => {
  it('stores a rendition of each photo by its content, and hands back facts only', async () => {
    const photos = [await hostPhoto('/front', 'navy'), await hostPhoto('/back', 'beige')];
    const key = await acceptedRevision(postgres.db, { photos });
    const result = await ingest(key);
    expect(result).toMatchObject({
      kind: 'ready',
      photos: { total: 2, readable: 2, failures: [] },
    });
    expect(JSON.stringify(result)).not.toContain(host.origin);
    const row = await readRevision(postgres.db, key);
    expect(row?.ingested).toMatchObject([
      { kind: 'stored', id: 'front', width: 60, height: 40 },
      { kind: 'stored', id: 'back' },
    ]);
  });

  it('downloads a photo once a listing: its id names fixed bytes', async () => {
    const front = await hostPhoto('/front', 'navy');
    const first = await acceptedRevision(postgres.db, { photos: [front] });
    await ingest(first);
    const side = await hostPhoto('/side', 'navy');
    const second = await acceptedRevision(postgres.db, {
      ...first,
      revision: 2,
      photos: [front, side],
    });
    await ingest(second);
    expect(host.asked).toEqual(['/front', '/side']);
  });

  it('goes on without photos that are broken by their nature, and says which', async () => {
    host.photos.set('/page', { kind: 'bytes', bytes: Buffer.from('<!doctype html><html></html>') });
    const photos = [photoAt('/gone'), photoAt('/page'), await hostPhoto('/front', 'red')];
    const result = await ingest(await acceptedRevision(postgres.db, { photos }));
    expect(result).toMatchObject({
      photos: { total: 3, readable: 1, failures: ['photo.not_found', 'photo.not_an_image'] },
    });
  });

  it('asks a photo host that answers 5xx again while the lane has patience, then goes on without', async () => {
    host.photos.set('/busy', { kind: 'status', status: 503 });
    const photos = [await hostPhoto('/front', 'red'), photoAt('/busy')];
    const key = await acceptedRevision(postgres.db, { photos });
    await expect(ingest(key)).rejects.toMatchObject({
      type: 'photo.host_error',
      nonRetryable: false,
    });
    expect(await ingest(key, 31 * 60_000)).toMatchObject({
      photos: { total: 2, readable: 1, failures: ['photo.host_error'] },
    });
    expect(host.asked.filter((path) => path === '/front')).toHaveLength(1);
  });

  it('leaves what a hanging host holds back for the next attempt before its own time is over, and keeps the rest', async () => {
    host.photos.set('/hanging', { kind: 'hang' });
    const photos = [await hostPhoto('/front', 'red'), photoAt('/hanging')];
    const key = await acceptedRevision(postgres.db, { photos });
    const hurried = new IngestPhotos(
      postgres.db,
      new ProfileCache(postgres.db),
      marketplaces,
      ingester,
      1_000,
    );
    const environment = new MockActivityEnvironment({ scheduledTimestampMs: Date.now() });
    await expect(
      environment.run(() => hurried.ingestPhotos({ ...key, lane: 'standard' })),
    ).rejects.toMatchObject({ type: 'photo.host_error', nonRetryable: false });
    host.photos.set('/hanging', { kind: 'status', status: 404 });
    expect(await ingest(key)).toMatchObject({ photos: { total: 2, readable: 1 } });
    expect(host.asked.filter((path) => path === '/front')).toHaveLength(1);
  });

  it('decodes apart once an attempt was lost, so that a photo which crashes its decoder is left out', async () => {
    const front = await hostPhoto('/front', 'red');
    const killer = await hostPhoto('/killer', 'black');
    const hosted = host.photos.get('/killer');
    if (hosted?.kind !== 'bytes') throw new Error('the photo is not hosted');
    host.photos.set('/killer', { kind: 'bytes', bytes: crashing(hosted.bytes) });
    const cautious = new IngestPhotos(
      postgres.db,
      new ProfileCache(postgres.db),
      marketplaces,
      new PhotoIngester({ store, decodeProgram: CRASHING_DECODER }),
    );
    const attempt = async (number: number) => {
      const key = await acceptedRevision(postgres.db, { photos: [front, killer] });
      return new MockActivityEnvironment({ attempt: number }).run(() =>
        cautious.ingestPhotos({ ...key, lane: 'standard' }),
      );
    };
    expect(await attempt(1)).toMatchObject({ photos: { total: 2, readable: 2 } });
    expect(await attempt(2)).toMatchObject({
      photos: { total: 2, readable: 1, failures: ['photo.undecodable'] },
    });
  });

  it('keeps what has arrived when it is cancelled', async () => {
    host.photos.set('/hanging', { kind: 'hang' });
    const key = await acceptedRevision(postgres.db, {
      photos: [await hostPhoto('/front', 'red'), photoAt('/hanging')],
    });
    const stored = gate();
    const watched = new IngestPhotos(
      postgres.db,
      new ProfileCache(postgres.db),
      marketplaces,
      new PhotoIngester({ store, renditions: { remember: stored.open } }),
    );
    const environment = new MockActivityEnvironment({ scheduledTimestampMs: Date.now() });
    const ingesting = environment.run(() => watched.ingestPhotos({ ...key, lane: 'standard' }));
    const ended = expect(ingesting).rejects.toThrow('CANCELLED');
    await stored.reached;
    await setImmediate();
    environment.cancel();
    await ended;
    host.photos.set('/hanging', { kind: 'status', status: 404 });
    expect(await ingest(key)).toMatchObject({ photos: { total: 2, readable: 1 } });
    expect(host.asked.filter((path) => path === '/front')).toHaveLength(1);
  });

  it('refuses a photo from an origin that the marketplace did not name', async () => {
    const elsewhere = { id: 'x', url: 'http://127.0.0.1:1/secret' };
    const result = await ingest(await acceptedRevision(postgres.db, { photos: [elsewhere] }));
    expect(result).toMatchObject({ photos: { readable: 0, failures: ['photo.url_forbidden'] } });
  });

  it('has nothing to do for a revision that has its outcome', async () => {
    const key = await acceptedRevision(postgres.db);
    await withdrawRevisions(postgres.db, key);
    expect(await ingest(key)).toEqual({ kind: 'settled' });
  });
});

describe('a rendition that is missing or differs in object storage', () => {
  it.each([
    ['is missing', (key: string) => store.delete(key)],
    [
      'differs',
      (key: string) =>
        store.put(key, Buffer.from('torn'), { contentType: 'image/jpeg', sha256: 'x' }),
    ],
  ])('and %s is made again from its photo', async (_what, spoil) => {
    const photos = [await hostPhoto('/front', 'green')];
    const key = await acceptedRevision(postgres.db, { photos });
    await ingest(key);
    const row = await readRevision(postgres.db, key);
    const stored = row?.ingested?.[0];
    if (row === undefined || stored?.kind !== 'stored') throw new Error('the photo was not stored');
    await spoil(renditionKey('sandbox', stored.sha256));

    const request = {
      capability: 'attributes' as const,
      model: 'm',
      system: '',
      parts: [{ kind: 'image' as const, sha256: stored.sha256 }],
      schemaName: 's',
      schema: {},
      maxOutputTokens: 1,
    };
    const loaded = await loadRenditions(
      { renditions: new RenditionCache(store, 1_000_000), ingester, marketplaces },
      row,
      request,
      new AbortController().signal,
    );
    expect(loaded.get(stored.sha256)?.byteLength).toBeGreaterThan(100);
  });
});
