import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pLimit from 'p-limit';
import { createProviders } from '#libs/models/create-providers';
import { useRealPostgres } from '#test/harness/real-postgres';
import { startFailoverStack, type FailoverStack } from './failover-stack.js';
import { JUDGE, judgeEntry, playScene } from './play-scene.js';
import type { SceneEnd } from './scene-end.js';
import { SAFE } from './second-answers.js';
import type { SceneTest } from './scene-test.js';

/** So many scenes are played side by side: most of their time is waits. */
const AT_ONCE = 8;
const SCENE_TIMEOUT_MS = 90_000;

/**
 * Plays all scenes side by side on one stack of the test file's own, and makes a test of each. What is the same wherever safety
 * goes well, every scene is held against.
 */
export function testScenes(scenes: readonly SceneTest[]): void {
  const postgres = useRealPostgres();
  let stack: FailoverStack | undefined;
  const ends = new Map<string, Promise<SceneEnd>>();
  beforeAll(async () => {
    stack = await startFailoverStack(postgres);
    for (const judge of createProviders([judgeEntry(stack.judge)]).values()) stack.know(judge);
    await stack.serve(JUDGE, stack.sources);
    const limit = pLimit(AT_ONCE);
    const on = stack;
    for (const scene of scenes) {
      const end = limit(() => playScene(on, scene));
      // It is the scene's own test that fails.
      end.catch(() => undefined);
      ends.set(scene.name, end);
    }
  }, SCENE_TIMEOUT_MS);
  afterAll(async () => {
    await Promise.allSettled(ends.values());
    await stack?.close();
  }, SCENE_TIMEOUT_MS);
  it.each(scenes)(
    '$name',
    async ({ name, comesTo, see }) => {
      const end = await ends.get(name);
      expect(end).toMatchObject({
        outcome: 'published',
        safety: 'pass',
        safetyCalls: [SAFE],
        flags: [],
        firstRestsAfter: [],
        ...comesTo,
      });
      if (end !== undefined) see?.(end);
    },
    SCENE_TIMEOUT_MS,
  );
}
