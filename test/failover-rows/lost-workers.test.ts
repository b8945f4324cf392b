import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { makeTemporaryFolder, type TemporaryFolder } from '#test/harness/temporary-folder';
import type { FailoverStack } from './failover-stack.js';
import { startLostWorker, type LostWorker } from './lost-worker.js';
import type { Stage } from './scene.js';
import { testScenes } from './scene-tests.js';
import { firstAnswers } from './second-answers.js';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await makeTemporaryFolder('crash-points');
});

/** A worker process for the first provider's queue, and another worker once it is gone. */
async function serveByProcess(
  { entryOfFirst }: Stage,
  stack: FailoverStack,
  crashPoints?: string,
): Promise<LostWorker> {
  const { databaseUrl, temporalAddress, namespace } = stack;
  const order = { databaseUrl, temporalAddress, namespace, entry: entryOfFirst };
  const worker = await startLostWorker({
    ...order,
    ...(crashPoints !== undefined && { crashPoints }),
  });
  void worker.gone.then(() => stack.serve(entryOfFirst.id, stack.sources));
  return worker;
}

testScenes([
  {
    name: 'row 2: the worker is killed while the provider works: asked again, no try used',
    unserved: ['first'],
    first: ['hang'],
    prepare: async (stage, stack) => {
      const worker = await serveByProcess(stage, stack);
      stage.first.onRequest = () => worker.kill();
    },
    comesTo: firstAnswers([['first', 'attempt.lost → again', 'maybe_billed', null]]),
  },
  {
    name: 'row 42: the worker dies with the answer stored and not reported: nothing is sent again',
    unserved: ['first'],
    prepare: async (stage, stack) => {
      const armed = join(folder.path, stage.marker);
      await mkdir(armed);
      await writeFile(join(armed, 'stored-not-reported'), '');
      await serveByProcess(stage, stack, armed);
    },
    comesTo: firstAnswers([]),
  },
]);

afterAll(() => folder.remove());
