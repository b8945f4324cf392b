import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProviderEntry } from '#libs/config/providers';
import { CAPABILITIES, type Profile } from '#libs/domain/profile';
import { startFaultyProvider, type FaultyProvider } from '#test/faulty-provider/faulty-provider';
import { providerEntry } from '#test/harness/sent-request';
import { recordReplies } from './record-replies.js';
import { PROTOCOLS, readReply } from './recorded-reply.js';

const PLANNED = { provider: 'scripted', model: 'a-model', attemptTimeoutMs: 10_000 };
const PROFILE: Profile = {
  name: 'test',
  prompts: { attributes: 'Read the listing.', safety: 'Judge the listing.' },
  plan: { attributes: [PLANNED], safety: [PLANNED] },
  requiredChecks: [{ category: 'contact_data', modality: 'text' }],
  vocabularyHash: 'v',
};

let service: FaultyProvider;
let root: string;
beforeAll(async () => {
  service = await startFaultyProvider();
  root = await mkdtemp(join(tmpdir(), 'garnish-replies-'));
});
afterAll(async () => {
  await service.close();
  await rm(root, { recursive: true, force: true });
});

const folderOf = (protocol: string) => join(root, protocol);
const entryOf = (protocol: ProviderEntry['protocol']) =>
  providerEntry({ protocol, baseUrl: service.baseUrl(protocol), apiKey: 'sk-very-secret' });

describe.each(PROTOCOLS)('recording replies of %s', (protocol) => {
  it('keeps what the service answered for each capability, and no key', async () => {
    const recordings = await recordReplies([entryOf(protocol)], PROFILE, folderOf);
    expect(recordings.map(({ problem }) => problem)).toEqual([null, null]);
    for (const capability of CAPABILITIES) {
      const reply = await readReply(folderOf(protocol), capability);
      expect(reply).toMatchObject({ source: 'service', model: 'a-model', status: 200 });
      expect(JSON.stringify(reply)).not.toContain('sk-very-secret');
    }
  });

  it('keeps the reply that was there where the service refuses', async () => {
    const before = await readReply(folderOf(protocol), 'safety');
    service.script.queue('bad_key', 'bad_key');
    const recordings = await recordReplies([entryOf(protocol)], PROFILE, folderOf);
    expect(recordings.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^auth: the provider answered 40/),
      expect.stringMatching(/^auth: the provider answered 40/),
    ]);
    expect(await readReply(folderOf(protocol), 'safety')).toEqual(before);
  });
});
