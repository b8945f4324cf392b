import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkerParts } from '#apps/worker/worker-parts';
import { ConfigurationError } from '#libs/config/parse-env';
import { readWorkerConfig } from '#libs/config/worker-config';
import { findProjectRoot } from '#libs/embedded/project-root';
import { createLogger } from '#libs/log/logger';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
beforeAll(async () => {
  folder = await makeTemporaryFolder('start');
});
afterAll(() => folder.remove());

const MARKETPLACE = {
  id: 'sandbox',
  locale: 'en',
  listingApi: { baseUrl: 'http://127.0.0.1:9', tokenVariable: 'TOKEN' },
  photoOrigins: ['https://photos.example.com'],
  apiKeys: [{ id: 'key', role: 'operator', sha256: 'a'.repeat(64) }],
};

async function fileOf(name: string, content: unknown): Promise<string> {
  const file = join(folder.path, name);
  await writeFile(file, JSON.stringify(content));
  return file;
}

/** Starts a worker with a paid provider as it is committed, its prices unknown. */
async function start(given: { readonly marketplace?: object; readonly ceilings?: object }) {
  const config = readWorkerConfig({
    DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    PROVIDERS_FILE: join(findProjectRoot(), 'config/providers.json'),
    MARKETPLACES_FILE: await fileOf('marketplaces.json', [
      { ...MARKETPLACE, ...given.marketplace },
    ]),
    CEILINGS_FILE: await fileOf('ceilings.json', given.ceilings ?? {}),
    OPENAI_API_KEY: 'sk-test',
    TOKEN: 'token',
  });
  await openWorkerParts(config, createLogger({ process: 'test', level: 'silent' }));
}

describe("a worker's start is stopped before it connects to anything", () => {
  it.each([
    [
      "by a marketplace's budget that covers a provider whose prices are unknown",
      { marketplace: { dailyBudgetMicros: 1_000_000 } },
      /^marketplace "sandbox"\.dailyBudgetMicros limits what "openai" may cost/,
    ],
    [
      'by a ceiling that does',
      { ceilings: { listingDayMicros: 1_000_000 } },
      /^the ceilings' file limits what "openai" may cost/,
    ],
    [
      'by a negative budget',
      { marketplace: { dailyBudgetMicros: -1 } },
      /at "sandbox"\.dailyBudgetMicros/,
    ],
    ['by a negative ceiling', { ceilings: { listingDayMicros: -1 } }, /at listingDayMicros/],
  ])('%s', async (_what, given, message) => {
    const starting = start(given);
    await expect(starting).rejects.toThrow(ConfigurationError);
    await expect(starting).rejects.toThrow(message);
  });
});
