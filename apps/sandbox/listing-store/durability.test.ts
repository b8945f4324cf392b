import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleDocument } from '../testing/sample-document.js';
import {
  sandboxClient,
  type Answered,
  type SandboxClient,
  type SentWriteBack,
} from '../testing/sandbox-client.js';
import { startSandboxProcess } from '../testing/sandbox-process.js';

/** Kill after this many answers in all: each falls somewhere else among writes under way. */
const KILLS_AFTER = [9, 40, 71] as const;
const WRITERS = 6;

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sandbox-kill-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

/** What the sandbox answered before it died, and what was still on its way. */
interface Seen {
  readonly revisions: Map<string, number>;
  readonly photos: Map<string, Buffer>;
  readonly writeBacks: Map<
    string,
    { id: string; sent: SentWriteBack; answer: Answered | undefined }
  >;
}

function writeBackOf(id: string): SentWriteBack {
  return { key: `${id}/1/1`, ifMatch: '"1"', body: JSON.stringify(sampleDocument(id)) };
}

/** Creates listings with photos, has documents written back and changes them, until the process is gone. */
async function writeUntilKilled(
  client: SandboxClient,
  name: string,
  seen: Seen,
  onAnswer: () => void,
): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      const id = `${name}-${count}`;
      const bytes = randomBytes(5_000);
      const photo = await client.photo(bytes);
      seen.photos.set(photo.id, bytes);
      onAnswer();
      const form = { locale: 'en', title: id, photos: [photo.id], announce: false };
      await client.call('POST', '/listings', { ...form, id });
      seen.revisions.set(id, 1);
      onAnswer();
      const sent = writeBackOf(id);
      seen.writeBacks.set(id, { id, sent, answer: undefined });
      seen.writeBacks.set(id, { id, sent, answer: await client.writeBack(id, sent) });
      onAnswer();
      await client.call('PUT', `/listings/${id}`, { ...form, title: `${id}, changed` });
      seen.revisions.set(id, 2);
      onAnswer();
    }
  } catch {
    // The process is gone, in the middle of this request.
  }
}

describe('a kill at any moment', () => {
  it('loses nothing that was answered, and applies nothing twice', async () => {
    const seen: Seen = { revisions: new Map(), photos: new Map(), writeBacks: new Map() };
    for (const [round, answers] of KILLS_AFTER.entries()) {
      const sandbox = await startSandboxProcess(dataDir);
      const client = sandboxClient(() => sandbox.url);
      let left = answers;
      let killed: Promise<void> | undefined;
      const onAnswer = () => {
        left -= 1;
        if (left <= 0) killed ??= sandbox.kill();
      };
      await Promise.all(
        Array.from({ length: WRITERS }, (_, writer) =>
          writeUntilKilled(client, `r${round}w${writer}`, seen, onAnswer),
        ),
      );
      await killed;
    }

    const sandbox = await startSandboxProcess(dataDir);
    const client = sandboxClient(() => sandbox.url);
    for (const [id, revision] of seen.revisions) {
      expect((await client.listing(id)).revision).toBeGreaterThanOrEqual(revision);
    }
    for (const [id, bytes] of seen.photos) {
      const response = await fetch(`${sandbox.url}/photos/${id}`);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    }
    for (const { id, sent, answer } of seen.writeBacks.values()) {
      const repeat = await client.writeBack(id, sent);
      if (answer === undefined) expect(repeat.status).toBe(200);
      else expect(repeat).toEqual(answer);
    }
    const log = await client.requests();
    for (const { id, sent } of seen.writeBacks.values()) {
      const requests = log.filter((request) => request.idempotencyKey === sent.key);
      expect(requests.filter((request) => request.applied)).toHaveLength(1);
      expect((await client.listing(id)).documents).toEqual([{ revision: 1, round: 1 }]);
    }
    expect(seen.writeBacks.size).toBeGreaterThan(15);
    await sandbox.kill();
  }, 60_000);
});
