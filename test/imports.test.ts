import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '#libs/embedded/project-root';

/** A project of the same shape, in which a file is planted; the rules are the project's own file. */
let root: string;
const projectRoot = findProjectRoot();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'garnish-imports-'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    await cp(join(projectRoot, file), join(root, file));
  }
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  await plant(
    'libs/domain/lane.ts',
    "export type Lane = 'standard';\nexport const LANE: Lane = 'standard';\n",
  );
  await plant('libs/db/database.ts', 'export const DATABASE = 1;\n');
  await plant('activities/ingest-photos.ts', 'export class IngestPhotos {}\n');
  await plant('apps/api/main.ts', 'export const API = 1;\n');
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function plant(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** @returns names of the rules that the planted file breaks */
async function rulesBrokenBy(path: string, text: string): Promise<readonly string[]> {
  await plant(path, text);
  const output = await new Promise<string>((resolve) => {
    const bin = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    execFile(
      process.execPath,
      [bin, path, '--output-type', 'json'],
      { cwd: root, maxBuffer: 1e8 },
      (_error, stdout) => resolve(stdout),
    );
  });
  await rm(join(root, path));
  const report: unknown = JSON.parse(output);
  if (typeof report !== 'object' || report === null || !('summary' in report))
    throw new Error(output);
  return [...JSON.stringify(report.summary).matchAll(/"name":"([a-z-]+)"\}/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('the import rules', () => {
  it.each([
    [
      'a domain file that imports Node',
      'libs/domain/breach.ts',
      "import 'node:fs';\n",
      'domain-is-pure',
    ],
    [
      'a domain file that imports the database',
      'libs/domain/breach.ts',
      "import '#libs/db/database';\n",
      'domain-is-pure',
    ],
    [
      'a workflow that imports Node',
      'workflows/breach.ts',
      "import 'node:crypto';\n",
      'workflows-are-deterministic',
    ],
    [
      'a workflow that imports Nest',
      'workflows/breach.ts',
      "import '@nestjs/common';\n",
      'workflows-are-deterministic',
    ],
    [
      'a workflow that imports an activity as a value',
      'workflows/breach.ts',
      "import { IngestPhotos } from '#activities/ingest-photos';\nexport const use = IngestPhotos;\n",
      'workflows-know-activities-by-type',
    ],
    [
      'a lib that imports an app',
      'libs/db/breach.ts',
      "import '#apps/api/main';\n",
      'libs-know-no-apps',
    ],
    [
      'an activity that imports an app',
      'activities/breach.ts',
      "import '#apps/api/main';\n",
      'activities-call-libs',
    ],
    [
      'an app that imports another app',
      'apps/worker/breach.ts',
      "import '#apps/api/main';\n",
      'apps-are-apart',
    ],
  ])('turn red on %s', async (_what, path, text, rule) => {
    expect(await rulesBrokenBy(path, text)).toContain(rule);
  });

  it.each([
    [
      'a workflow that knows an activity by type',
      'workflows/fine.ts',
      "import type { IngestPhotos } from '#activities/ingest-photos';\nexport type Use = IngestPhotos;\n",
    ],
    [
      'a workflow that uses the domain',
      'workflows/fine.ts',
      "import { LANE } from '#libs/domain/lane';\nexport const use = LANE;\n",
    ],
  ])('stay green on %s', async (_what, path, text) => {
    expect(await rulesBrokenBy(path, text)).toEqual([]);
  });
});
