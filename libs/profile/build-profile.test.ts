import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '#libs/config/parse-env';
import type { ProviderEntry, Providers } from '#libs/config/providers';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';
import { buildProfile } from './build-profile.js';

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
beforeAll(async () => {
  folder = await makeTemporaryFolder('profile');
});
afterAll(() => folder.remove());
beforeEach(async () => {
  await writeFile(join(folder.path, 'attributes.md'), 'Read it: {{colours}}');
  await writeFile(join(folder.path, 'safety.md'), 'Judge it.');
});

const provider = (id: string, judges: ProviderEntry['judges']): ProviderEntry => ({
  id,
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:9/v1',
  apiKey: null,
  model: `model-of-${id}`,
  attemptTimeoutMs: 10_000,
  concurrentCalls: 1,
  prices: {},
  judges,
});

/** `reader` judges nothing, `judge` weapons in text. `away` exists and is switched off. */
const PROVIDERS: Providers = {
  known: ['away', 'reader', 'judge'],
  switchedOn: [
    provider('reader', { text: [], image: [] }),
    provider('judge', { text: ['weapons'], image: [] }),
  ],
};
const REQUIRED = [{ category: 'weapons', modality: 'text' }];

async function build(file: object, providers = PROVIDERS) {
  await writeFile(join(folder.path, 'profile.json'), JSON.stringify({ name: 'test', ...file }));
  return buildProfile(folder.path, providers);
}

describe('the plan of a profile', () => {
  const planOf = async (file: object) => {
    const { plan } = (await build({ requiredChecks: REQUIRED, ...file })).profile;
    return {
      attributes: plan.attributes.map((planned) => planned.provider),
      safety: plan.safety.map((planned) => planned.provider),
    };
  };

  it('has every provider that is switched on, in their order, where none is given', async () => {
    expect(await planOf({})).toEqual({
      attributes: ['reader', 'judge'],
      safety: ['reader', 'judge'],
    });
  });

  it('has an order of its own for each capability, without those that are switched off', async () => {
    const plan = { attributes: ['away', 'judge', 'reader'], safety: ['judge', 'away'] };
    expect(await planOf({ plan })).toEqual({ attributes: ['judge', 'reader'], safety: ['judge'] });
  });

  it.each([
    ['behind others', ['judge', 'reader'], ['reader']],
    ['alone', ['reader'], []],
    ['before another, where somebody wants it so', ['reader', 'judge'], []],
  ])('has a baseline %s as a last resort or not', async (_place, attributes, lastResorts) => {
    const switchedOn = PROVIDERS.switchedOn.map((entry) => ({
      ...entry,
      baseline: entry.id === 'reader',
    }));
    const plan = { attributes, safety: ['judge'] };
    const { profile } = await build(
      { plan, requiredChecks: REQUIRED },
      { ...PROVIDERS, switchedOn },
    );
    const marked = profile.plan.attributes.filter(({ baseline }) => baseline === true);
    expect(marked.map((planned) => planned.provider)).toEqual(lastResorts);
  });

  it('changes the hash that names the profile', async () => {
    const plan = { attributes: ['judge'], safety: ['judge'] };
    const [one, other] = [
      await build({ requiredChecks: REQUIRED }),
      await build({ requiredChecks: REQUIRED, plan }),
    ];
    expect(one.hash).not.toBe(other.hash);
  });
});

describe('the start is stopped by a profile', () => {
  it.each([
    [
      'whose plan names an unknown provider',
      { plan: { attributes: ['reader'], safety: ['judge', 'opnai'] } },
      /plan\.safety names the provider "opnai".*away, reader, judge/,
    ],
    ['whose plan has no safety', { plan: { attributes: ['reader'] } }, /→ at plan\.safety/],
    [
      'whose safety plan is empty',
      { plan: { attributes: ['reader'], safety: [] } },
      /names no provider\s+→ at plan\.safety/,
    ],
    [
      'whose plan names a provider twice',
      { plan: { attributes: ['reader', 'reader'], safety: ['judge'] } },
      /"reader" twice\s+→ at plan\.attributes\[1\]/,
    ],
    [
      'whose safety plan is all switched off',
      { plan: { attributes: ['reader'], safety: ['away'] } },
      /none of the providers of plan\.safety is switched on \(away\)/,
    ],
    [
      'with a required check that only a provider outside the safety plan can judge',
      { plan: { attributes: ['judge'], safety: ['reader'] } },
      /requiredChecks\[0\] requires weapons \(text\), which no provider of the safety plan can judge \(reader\)/,
    ],
    [
      'with a required check that nobody can judge in that modality',
      { requiredChecks: [...REQUIRED, { category: 'weapons', modality: 'image' }] },
      /requiredChecks\[1\] requires weapons \(image\)/,
    ],
    ['that requires no check at all', { requiredChecks: [] }, /→ at requiredChecks/],
  ])('%s', async (_what, file, message) => {
    const starting = build({ requiredChecks: REQUIRED, ...file });
    await expect(starting).rejects.toThrow(ConfigurationError);
    await expect(starting).rejects.toThrow(message);
    await expect(starting).rejects.toThrow(join(folder.path, 'profile.json'));
  });
});
