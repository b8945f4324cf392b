import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from './postgres.js';
import { S3_CREDENTIALS, S3_REGION, startS3Server } from './s3-server.js';
import { isTemporalReady, startTemporalDevServer } from './temporal-dev-server.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garnish-parts-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('an embedded Postgres', () => {
  it('keeps what it committed over a kill and a new start', async () => {
    const first = await startPostgres(folder);
    await first.ensureDatabase('kept');
    const client = new pg.Client({ connectionString: first.url('kept') });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table fact as select 42 as answer');
    await first.kill();

    const second = await startPostgres(folder);
    try {
      await second.ensureDatabase('kept');
      const again = new pg.Client({ connectionString: second.url('kept') });
      await again.connect();
      expect((await again.query('select answer from fact')).rows).toEqual([{ answer: 42 }]);
      await again.end();
    } finally {
      await second.stop();
    }
  }, 60_000);
});

describe('an embedded S3 server', () => {
  it('keeps objects over a kill and a new start', async () => {
    const client = (endpoint: string): S3Client =>
      new S3Client({
        endpoint,
        region: S3_REGION,
        forcePathStyle: true,
        credentials: S3_CREDENTIALS,
      });
    const first = await startS3Server(folder);
    await client(first.endpoint).send(
      new PutObjectCommand({ Bucket: first.bucket, Key: 'a/b', Body: 'bytes' }),
    );
    await first.kill();

    const second = await startS3Server(folder);
    try {
      const object = await client(second.endpoint).send(
        new GetObjectCommand({ Bucket: second.bucket, Key: 'a/b' }),
      );
      expect(await object.Body?.transformToString()).toBe('bytes');
    } finally {
      await second.stop();
    }
  }, 60_000);
});

describe('an embedded Temporal server', () => {
  it('serves the namespace with its search attributes, also after a kill', async () => {
    const first = await startTemporalDevServer(folder);
    await first.kill();
    expect(await isTemporalReady(first.address, first.namespace)).toBe(false);

    const second = await startTemporalDevServer(folder);
    try {
      expect(await isTemporalReady(second.address, second.namespace)).toBe(true);
      expect(await isTemporalReady(second.address, 'another')).toBe(false);
    } finally {
      await second.stop();
    }
  }, 60_000);
});
