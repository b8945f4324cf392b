import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's folder: the nearest one upwards with a package.json, the same from `libs/` and from
 * `dist/libs/`. Throws where there is none (the code was copied out of the project).
 */
export function findProjectRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json above ${start}.`);
  }
}

/** Where `script/setup` puts tools that the machine lacks: `GARNISH_TOOLS_DIR`, else `.garnish/tools`. */
export function toolsDirectory(): string {
  return process.env['GARNISH_TOOLS_DIR'] ?? join(findProjectRoot(), '.garnish', 'tools');
}
