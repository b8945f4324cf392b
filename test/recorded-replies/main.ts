import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readProviders, type ProviderEntry } from '#libs/config/providers';
import { findProjectRoot } from '#libs/embedded/project-root';
import { buildProfile } from '#libs/profile/build-profile';
import { recordReplies } from './record-replies.js';
import { repliesFolder } from './recorded-reply.js';

/**
 * `npm run record-replies`: has each real provider that is switched on answer about a drawn listing, and puts its
 * replies in place of those that were written from documentation. Costs two calls a provider.
 */
const root = findProjectRoot();
const file = join(root, 'config/providers.json');

const Entries = z.array(
  z.object({ baseline: z.boolean().default(false), enabledBy: z.array(z.string()) }),
);

const entries = await switchedOn();
if (entries.length === 0) {
  const all = Entries.parse(JSON.parse(await readFile(file, 'utf8')));
  const names = all.filter(({ baseline }) => !baseline).flatMap(({ enabledBy }) => enabledBy);
  console.error(
    `No provider is switched on, so nothing was recorded. Set one of: ${names.join(', ')}`,
  );
  process.exit(1);
}
const known = entries.map(({ id }) => id);
const { profile } = await buildProfile(join(root, 'config/profile'), {
  known,
  switchedOn: entries,
});
const recordings = await recordReplies(entries, profile, repliesFolder);
for (const { provider, capability, problem } of recordings) {
  console.log(`${provider}, ${capability}: ${problem ?? 'recorded'}`);
}
if (recordings.some(({ problem }) => problem !== null)) process.exitCode = 1;

/** The real ones, without our own baseline; the baseline stands in where nothing else is, so that reading succeeds. */
async function switchedOn(): Promise<readonly ProviderEntry[]> {
  const variables = { ...process.env, BASELINE_URL: 'http://127.0.0.1:1/v1' };
  const providers = await readProviders(file, variables);
  return providers.switchedOn.filter(({ baseline }) => baseline !== true);
}
