import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { findOnPath, isExecutable } from './executables.js';
import { toolsDirectory } from './project-root.js';

/** Older servers ignore settings that Garnish relies on (`temporal/dynamic-config.yaml`). */
export const MINIMUM_TEMPORAL_SERVER = { major: 1, minor: 32 } as const;

/**
 * The server version inside `temporal --version`'s line, such as
 * `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`; undefined where it names none.
 */
export function parseServerVersion(line: string): { major: number; minor: number } | undefined {
  const match = /Server (\d+)\.(\d+)\./.exec(line);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}

/** Whether a server of this version serves Garnish. */
export function serverVersionServes(version: { major: number; minor: number }): boolean {
  const { major, minor } = MINIMUM_TEMPORAL_SERVER;
  return version.major > major || (version.major === major && version.minor >= minor);
}

function serves(file: string): boolean {
  try {
    const line = execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000 });
    const version = parseServerVersion(line);
    return version !== undefined && serverVersionServes(version);
  } catch {
    return false;
  }
}

/**
 * Temporal's CLI: the PATH's if its development server is new enough, else the one that `script/setup`
 * brought. Throws, naming the fix, where neither is there.
 */
export function findTemporal(): string {
  const onPath = findOnPath('temporal');
  if (onPath !== undefined && serves(onPath)) return onPath;
  const brought = join(toolsDirectory(), 'temporal', 'temporal');
  if (isExecutable(brought)) return brought;
  throw new Error(
    `No Temporal CLI with server >= ${MINIMUM_TEMPORAL_SERVER.major}.${MINIMUM_TEMPORAL_SERVER.minor} on the PATH or at ${brought}. Run ./script/setup.`,
  );
}
