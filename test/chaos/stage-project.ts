import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, symlink, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProjectRoot } from '#libs/embedded/project-root';
import { plantBug, type PlantName } from './plants.js';

/** What the copy has of its own; the rest of the project is linked. */
const COPIED = new Set(['dist', 'package.json']);
/** Settings and data of the person's own stack, and what isn't needed. */
const LEFT_OUT = new Set(['.env', '.garnish', '.git']);

/**
 * Makes a copy of the built project in a new temporary folder, so that parts which are started again during the
 * run are the code that it began with, whatever is built meanwhile; and so that a bug can be planted.
 * @returns the copy's folder
 * @throws Error where `dist/` is older than the sources
 */
export async function stageProject(plant: PlantName | undefined): Promise<string> {
  const root = findProjectRoot();
  try {
    execFileSync(process.execPath, [join(root, 'script/lib/build.mjs'), '--check']);
  } catch (error) {
    throw new Error('dist/ is not built from the sources as they are; ./script/setup builds it.', {
      cause: error,
    });
  }
  const stage = await mkdtemp(join(tmpdir(), 'garnish-chaos-'));
  // Postgres may run as a user of its own and must pass through.
  await chmod(stage, 0o755);
  for (const entry of await readdir(root)) {
    if (LEFT_OUT.has(entry)) continue;
    if (COPIED.has(entry)) await cp(join(root, entry), join(stage, entry), { recursive: true });
    else await symlink(join(root, entry), join(stage, entry));
  }
  if (plant !== undefined) await plantBug(join(stage, 'dist'), plant);
  return stage;
}
