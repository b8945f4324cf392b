import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMarketplaceEntries, readMarketplaces } from './marketplaces.js';

const entry = {
  id: 'sandbox',
  locale: 'en',
  listingApi: { baseUrl: 'http://127.0.0.1:4300/', tokenVariable: 'SANDBOX_TOKEN' },
  photoOrigins: ['http://127.0.0.1:4300'],
  apiKeys: [{ id: 'service', role: 'listing-service', sha256: 'a'.repeat(64) }],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garnish-marketplaces-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function fileWith(content: unknown): Promise<string> {
  const file = join(folder, 'marketplaces.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the marketplaces file', () => {
  it('gives each marketplace the token that its variable holds', async () => {
    const marketplaces = await readMarketplaces(await fileWith([entry]), {
      SANDBOX_TOKEN: 'secret',
    });
    expect(marketplaces.find('sandbox')?.listingApi).toEqual({
      baseUrl: 'http://127.0.0.1:4300',
      token: 'secret',
    });
    expect(marketplaces.find('other')).toBeUndefined();
  });

  it('names the variable that is not set', async () => {
    await expect(readMarketplaces(await fileWith([entry]), {})).rejects.toThrow(
      /^SANDBOX_TOKEN is not set/,
    );
  });

  it('needs no token where nothing is written back', async () => {
    await expect(readMarketplaceEntries(await fileWith([entry]))).resolves.toHaveLength(1);
  });

  it.each([
    [
      'the same id twice',
      [entry, { ...entry, apiKeys: [{ ...entry.apiKeys[0], sha256: 'b'.repeat(64) }] }],
    ],
    ['one key for two marketplaces', [entry, { ...entry, id: 'other' }]],
    [
      'a key that is not hashed',
      [{ ...entry, apiKeys: [{ ...entry.apiKeys[0], sha256: 'secret' }] }],
    ],
    ['a photo origin with a path', [{ ...entry, photoOrigins: ['https://photos.example/x'] }]],
    ['a negative budget', [{ ...entry, dailyBudgetMicros: -1 }]],
    ['a member that is not known', [{ ...entry, token: 'secret' }]],
    ['no marketplace', []],
    ['no JSON', '{'],
  ])('is refused, by its name, with %s', async (_what, content) => {
    await expect(readMarketplaceEntries(await fileWith(content))).rejects.toThrow(
      /marketplaces\.json/,
    );
  });

  it('names the entry that is wrong', async () => {
    const wrong = [entry, { ...entry, id: 'second', dailyBudgetMicros: -1 }];
    await expect(readMarketplaceEntries(await fileWith(wrong))).rejects.toThrow(
      /0 or more\s+→ at "second"\.dailyBudgetMicros/,
    );
  });
});
