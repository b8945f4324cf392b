import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '#libs/embedded/project-root';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';
import { ConfigurationError } from './parse-env.js';
import { readProviders } from './providers.js';

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let file: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder('providers');
  file = join(folder.path, 'providers.json');
});
afterAll(() => folder.remove());

const PRICE = {
  from: '2026-01-01',
  inputMicrosPerMillion: 1,
  cachedInputMicrosPerMillion: 1,
  outputMicrosPerMillion: 1,
};
const entry = (id: string, given: object = {}): object => ({
  id,
  protocol: 'openai',
  baseUrl: { variable: 'BASE_URL', default: 'http://127.0.0.1:9/v1' },
  apiKey: { variable: 'KEY' },
  model: { variable: 'MODEL', default: 'a-model' },
  enabledBy: [`${id.toUpperCase()}_ON`],
  attemptTimeoutMs: 1_000,
  concurrentCalls: 1,
  prices: { 'a-model': [PRICE] },
  judges: { text: [], image: [] },
  ...given,
});

const read = async (entries: unknown, variables = { FIRST_ON: 'yes' }) => {
  await writeFile(file, typeof entries === 'string' ? entries : JSON.stringify(entries));
  return readProviders(file, variables);
};

describe("the providers' file", () => {
  it('says which providers exist and which are switched on', async () => {
    const providers = await read([entry('second'), entry('first')]);
    expect(providers.known).toEqual(['second', 'first']);
    expect(providers.switchedOn.map(({ id }) => id)).toEqual(['first']);
  });

  it('that Garnish comes with is right with any key, and has a price for what is free alone', async () => {
    const committed = join(findProjectRoot(), 'config/providers.json');
    const keys = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'BASELINE_URL'];
    const variables = Object.fromEntries(keys.map((name) => [name, 'http://127.0.0.1:9']));
    const { known, switchedOn } = await readProviders(committed, variables);
    expect(switchedOn.map(({ id }) => id)).toEqual(known);
    const priced = switchedOn.filter(({ prices }) => Object.keys(prices).length > 0);
    expect(priced).toMatchObject([{ id: 'baseline' }]);
  });

  it('may say that prices are unknown', async () => {
    const { switchedOn } = await read([entry('first', { prices: 'unknown' })]);
    expect(switchedOn).toMatchObject([{ prices: {} }]);
  });

  it('asks for no price of what is switched off', async () => {
    const { switchedOn } = await read([entry('first'), entry('second', { prices: {} })]);
    expect(switchedOn).toHaveLength(1);
  });

  it.each([
    [
      'a negative price',
      [
        entry('first'),
        entry('second', { prices: { m: [{ ...PRICE, inputMicrosPerMillion: -1 }] } }),
      ],
      /"second"\.prices\.m\[0\]\.inputMicrosPerMillion/,
    ],
    [
      'a price from a day that is none',
      [entry('first', { prices: { 'gpt-4.1': [{ ...PRICE, from: '2026-13-01' }] } })],
      /must be a day such as 2026-11-24\s+→ at "first"\.prices\["gpt-4\.1"\]\[0\]\.from/,
    ],
    [
      'two prices from one day',
      [entry('first', { prices: { m: [PRICE, PRICE] } })],
      /two prices count from 2026-01-01\s+→ at "first"\.prices\.m\[1\]\.from/,
    ],
    ['no prices', [entry('first', { prices: {} })], /"first"\.prices has no price for "a-model"/],
    [
      'no price for the model that a variable names',
      [entry('first', { model: { variable: 'FIRST_ON', default: 'a-model' } })],
      /"first"\.prices has no price for "yes".*or say "prices": "unknown"/,
    ],
    [
      'a price that is not in force yet',
      [entry('first', { prices: { 'a-model': [{ ...PRICE, from: '2999-01-01' }] } })],
      /no price for "a-model" that is in force today/,
    ],
    ['no word on prices', [entry('first', { prices: undefined })], /→ at "first"\.prices/],
    ['another word than unknown', [entry('first', { prices: 'free' })], /→ at "first"\.prices/],
    [
      'a negative budget',
      [entry('second'), entry('first', { dailyBudgetMicros: -1 })],
      /a budget must be micro-dollars, 0 or more\s+→ at "first"\.dailyBudgetMicros/,
    ],
    [
      'a limit of nothing',
      [entry('first', { limits: { requestsPerMinute: 0 } })],
      /→ at "first"\.limits\.requestsPerMinute/,
    ],
    ['two entries of one id', [entry('first'), entry('first')], /"first" is there twice/],
    ['an unknown protocol', [entry('first', { protocol: 'smtp' })], /"first"\.protocol/],
    ['an entry without id', [{ ...entry('first'), id: undefined }], /at \[0\]\.id/],
    ['something else than a list', {}, /expected array/],
    ['no JSON', '[', /can't be read as JSON/],
  ])('stops the start where it has %s, and names the entry', async (_what, entries, message) => {
    const reading = read(entries);
    await expect(reading).rejects.toThrow(ConfigurationError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(file);
  });

  it('stops the start where nothing in it is switched on', async () => {
    await expect(read([entry('second')])).rejects.toThrow(/no provider is switched on/);
  });
});
