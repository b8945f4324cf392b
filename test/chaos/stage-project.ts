import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProjectRoot } from '#libs/embedded/project-root';
import { plantBug, type PlantName } from './plants.js';

const run = promisify(execFile);

/** Too large to copy, and not ours to change. */
const LINKED = new Set(['node_modules']);
/** Settings and data of the person's own stack, and what isn't needed. */
const LEFT_OUT = new Set(['.env', '.garnish', '.git']);

/**
 * Makes a copy of the project in a new temporary folder, built there where `dist/` is older than the sources: parts
 * that are started again during the run are the code that it began with, whatever is edited meanwhile; and a bug
 * can be planted.
 * @returns the copy's folder
 * @throws Error where it can't be built, or the bug can't be planted
 */
export async function stageProject(plant: PlantName | undefined): Promise<string> {
  const root = findProjectRoot();
  const stage = await mkdtemp(join(tmpdir(), 'garnish-chaos-'));
  // Postgres may run as a user of its own and must pass through.
  await chmod(stage, 0o755);
  for (const entry of await readdir(root)) {
    if (LEFT_OUT.has(entry)) continue;
    if (LINKED.has(entry)) await symlink(join(root, entry), join(stage, entry));
    else await cp(join(root, entry), join(stage, entry), { recursive: true });
  }
  const build = join(stage, 'script/lib/build.mjs');
  await run(process.execPath, [build, '--check']).catch(() => run(process.execPath, [build]));
  if (plant !== undefined) await plantBug(join(stage, 'dist'), plant);
  return stage;
}
