import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { basicEnvironment } from '#libs/embedded/part-command';
import { findProjectRoot } from '#libs/embedded/project-root';
import { makeTemporaryFolder, type TemporaryFolder } from '#test/harness/temporary-folder';

const FIGURES_OF_A_CONTESTANT = [
  'listings_per_second',
  ...['idle', 'load'].flatMap((when) => ['p50', 'p95', 'p99'].map((at) => `${when}_${at}`)),
  'events',
  'persistence_writes',
  'postgres_commits',
  'temporal_cpu',
  'worker_cpu',
  'api_cpu',
  'postgres_cpu',
  's3_cpu',
  'engine_cpu',
];
const TARGETS = [
  '0ms.ratio.listings_per_second',
  ...['0ms', '200ms'].flatMap((profile) => [
    `${profile}.ratio.events`,
    `${profile}.ratio.persistence_writes`,
    `${profile}.ratio.engine_cpu`,
    `${profile}.idle_above_floor`,
  ]),
  'hanging.ratio.interactive_p95',
  'listings_lost',
  'documents_that_differ',
];

const Figures = z.array(
  z.strictObject({
    name: z.string(),
    value: z.number(),
    unit: z.string(),
    target: z.number().nullable(),
    met: z.boolean().nullable(),
  }),
);

describe('the bench, with 20 listings', () => {
  let folder: TemporaryFolder;
  let figures: Map<string, z.infer<typeof Figures>[number]>;

  beforeAll(async () => {
    const root = findProjectRoot();
    // It runs what production runs: dist/, which must be of these sources.
    execFileSync(process.execPath, [join(root, 'script/lib/build.mjs'), '--check']);
    folder = await makeTemporaryFolder('bench');
    const file = join(folder.path, 'figures.json');
    await promisify(execFile)(
      process.execPath,
      [join(root, 'dist/test/bench/main.js'), '--smoke', '--json', file],
      { env: basicEnvironment() },
    );
    const read = Figures.parse(JSON.parse(await readFile(file, 'utf8')));
    figures = new Map(read.map((figure) => [figure.name, figure]));
  }, 240_000);
  afterAll(async () => folder.remove());

  it('brings every listing of both contestants to its outcome, with one and the same document', () => {
    expect(figures.get('listings_lost')?.value).toBe(0);
    expect(figures.get('documents_that_differ')?.value).toBe(0);
  });

  it.each(['0ms.garnish', '0ms.naive', '200ms.garnish', '200ms.naive'])(
    'reports every figure of %s',
    (prefix) => {
      const names = FIGURES_OF_A_CONTESTANT.map((figure) => `${prefix}.${figure}`);
      expect([...figures.keys()]).toEqual(expect.arrayContaining(names));
    },
  );

  it('holds the ratios and the idle latency against their targets', () => {
    const held = [...figures.values()].filter(({ target }) => target !== null);
    expect(held.map(({ name }) => name).sort()).toEqual([...TARGETS].sort());
  });

  it('buys no call twice', () => {
    for (const profile of ['0ms', '200ms'])
      expect(figures.get(`${profile}.garnish.provider_calls`)?.value).toBe(2);
  });
});
