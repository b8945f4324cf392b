import { readdir, readFile } from 'node:fs/promises';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { installQuietRuntime } from '#test/harness/quiet-runtime';
import { bundleWorkflows } from '#test/harness/workflow-bundle';
import { historiesFolder } from './histories-folder.js';
import { SCENARIOS } from './scenarios.js';

jest.setTimeout(60_000);

beforeAll(() => {
  installQuietRuntime();
});

async function recorded() {
  const names = (await readdir(historiesFolder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.json$/, ''),
      history: historyFromJSON(JSON.parse(await readFile(new URL(name, historiesFolder), 'utf8'))),
    })),
  );
}

/** @returns the histories that the workflow code does not replay, with what went wrong */
async function failuresOf(workflowBundle: Awaited<ReturnType<typeof bundleWorkflows>>) {
  const histories = (await recorded()).map(({ name, history }) => ({ workflowId: name, history }));
  const failures: { readonly name: string; readonly error: Error }[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle },
    histories,
  )) {
    if (error) failures.push({ name: workflowId, error });
  }
  return failures;
}

describe('recorded histories', () => {
  it('exist for every branch of the workflow', async () => {
    const names = (await recorded()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(SCENARIOS)));
  });

  it('are replayed by the workflow code as it stands', async () => {
    expect(await failuresOf(await bundleWorkflows())).toEqual([]);
  });

  it('are not replayed by a workflow whose commands were swapped', async () => {
    const swapped = await bundleWorkflows('test/histories/swapped-commands.ts');
    const failures = await failuresOf(swapped);
    expect(failures.map(({ name }) => name)).toContain('happy-path');
    expect(new Set(failures.map(({ error }) => error.name))).toEqual(
      new Set(['DeterminismViolationError']),
    );
  });
});
