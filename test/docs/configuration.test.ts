import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ApiVariables } from '#libs/config/api-config';
import { BaselineModelVariables } from '#libs/config/baseline-model-config';
import { CeilingsFile } from '#libs/config/ceilings';
import { DevStackVariables } from '#libs/config/dev-stack-config';
import { MarketplaceEntry } from '#libs/config/marketplaces';
import { MigrateVariables } from '#libs/config/migrate-config';
import { ProviderFileEntry } from '#libs/config/providers';
import { SandboxVariables } from '#libs/config/sandbox-config';
import { WhyVariables } from '#libs/config/why-config';
import { WorkerVariables } from '#libs/config/worker-config';
import { findProjectRoot } from '#libs/embedded/project-root';
import { sectionOf, tableRows } from './tables.js';

const root = findProjectRoot();

/** Heading of the page → the file in `libs/config` and the schema that its app reads. */
const APPS: readonly (readonly [string, string, z.ZodObject])[] = [
  ['API (`apps/api`)', 'api-config.ts', ApiVariables],
  ['Worker (`apps/worker`)', 'worker-config.ts', WorkerVariables],
  ['Baseline model (`apps/baseline-model`)', 'baseline-model-config.ts', BaselineModelVariables],
  ['Sandbox (`apps/sandbox`)', 'sandbox-config.ts', SandboxVariables],
  ['Migrations (`apps/migrate`)', 'migrate-config.ts', MigrateVariables],
  ['Development stack (`./script/start`)', 'dev-stack-config.ts', DevStackVariables],
  ['`./script/why`', 'why-config.ts', WhyVariables],
];

let page: string;
beforeAll(async () => {
  page = await readFile(join(root, 'docs/configuration.md'), 'utf8');
});

/** The page's word for what a variable is when it isn't set. */
function defaultOf(schema: z.core.$ZodType): string {
  const unset = z.safeParse(schema, undefined);
  if (!unset.success) return 'required';
  return unset.data === undefined ? '–' : [unset.data].flat().map(String).join(',');
}

describe('docs/configuration.md', () => {
  it.each(APPS)('has every variable of %s with its default, and no other', (heading, _, schema) => {
    const documented = tableRows(sectionOf(page, heading)).map(({ name, second }) => [
      name,
      second,
    ]);
    const read = Object.entries<z.core.$ZodType>(schema.shape).map(([name, type]) => [
      name,
      defaultOf(type),
    ]);
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(read));
    expect(documented).toHaveLength(read.length);
  });

  it('has a section for every app that reads variables', async () => {
    const files = await readdir(join(root, 'libs/config'));
    // Where Temporal is, is part of the schema of each app that talks to it.
    const configs = files.filter(
      (file) => /-config\.ts$/.test(file) && file !== 'temporal-config.ts',
    );
    expect(APPS.map(([, file]) => file).sort()).toEqual(configs.sort());
  });

  it('has every variable that the committed providers read, with its default', async () => {
    const Named = z.object({ variable: z.string(), default: z.string().optional() });
    const entries = z
      .array(
        z.object({ baseUrl: Named, apiKey: Named, model: Named, enabledBy: z.array(z.string()) }),
      )
      .parse(JSON.parse(await readFile(join(root, 'config/providers.json'), 'utf8')));
    const read = new Map<string, string>();
    for (const { baseUrl, apiKey, model, enabledBy } of entries) {
      for (const name of enabledBy) if (!read.has(name)) read.set(name, '–');
      for (const named of [baseUrl, apiKey, model]) read.set(named.variable, named.default ?? '–');
    }
    const rows = tableRows(sectionOf(page, 'Providers: `config/providers.json`'));
    const documented = rows.filter(({ name }) => /^[A-Z]/.test(name));
    expect(Object.fromEntries(documented.map(({ name, second }) => [name, second]))).toEqual(
      Object.fromEntries(read),
    );
  });

  const membersUnder = (heading: string): string[] =>
    tableRows(sectionOf(page, heading))
      .map(({ name }) => name)
      .filter((name) => /^[a-z]/.test(name));

  it.each([
    ['a provider', 'Providers: `config/providers.json`', ProviderFileEntry],
    ['a marketplace', 'Marketplaces: `config/marketplaces.json`', MarketplaceEntry],
    ['the ceilings', 'Ceilings: `config/ceilings.json`', CeilingsFile],
  ])('has every member of %s', (_what, heading, schema) => {
    expect(membersUnder(heading).sort()).toEqual(Object.keys(schema.shape).sort());
  });

  it('names no variable in .env.example that nothing reads', async () => {
    const example = await readFile(join(root, '.env.example'), 'utf8');
    const named = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1] ?? '');
    const known = new Set(tableRows(page).map(({ name }) => name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
