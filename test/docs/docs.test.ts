import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { findProjectRoot } from '#libs/embedded/project-root';

const root = findProjectRoot();
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

/** Which configuration file stands behind which heading of the page. */
const SECTIONS = {
  'API (`apps/api`)': ['api-config.ts', 'temporal-config.ts'],
  'Worker (`apps/worker`)': ['worker-config.ts', 'temporal-config.ts'],
  'Baseline model (`apps/baseline-model`)': ['baseline-model-config.ts'],
  'Sandbox (`apps/sandbox`)': ['sandbox-config.ts'],
  'Migrations (`apps/migrate`)': ['migrate-config.ts'],
  'Development stack (`./script/start`)': ['dev-stack-config.ts'],
} as const;

/** Variables are the upper-case keys of the schemas. */
async function variablesOf(files: readonly string[]): Promise<string[]> {
  const sources = await Promise.all(files.map((file) => read(`libs/config/${file}`)));
  return sources.flatMap((source) =>
    [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map((match) => match[1] ?? ''),
  );
}

describe('docs/configuration.md', () => {
  it.each(Object.entries(SECTIONS))(
    'says every variable of %s, and no other',
    async (heading, files) => {
      const page = await read('docs/configuration.md');
      const section = page.split('\n## ').find((part) => part.startsWith(heading)) ?? '';
      const documented = [...section.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map((match) => match[1]);
      expect(documented.sort()).toEqual((await variablesOf(files)).sort());
    },
  );
});

describe('README and docs', () => {
  it('link to files that exist', async () => {
    const pages = [
      'README.md',
      ...(await readdir(join(root, 'docs'), { recursive: true }))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const broken: string[] = [];
    for (const page of pages) {
      for (const [, target = ''] of (await read(page)).matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
        if (!/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)))
          broken.push(`${page}: ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('name scripts and files of the project that exist', async () => {
    const page = (await read('README.md')) + (await read('docs/architecture.md'));
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await read('package.json')));
    const commands = [...page.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? '');
    const paths = [
      ...page.matchAll(
        /`\.?\/?((?:apps|libs|workflows|activities|temporal|test|config|script|docs)\/[\w./-]*)`/g,
      ),
    ].map((match) => match[1] ?? '');
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
