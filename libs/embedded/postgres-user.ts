import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { findOnPath } from './executables.js';

/**
 * Postgres refuses to run as root. Started by root it runs as this user (made when missing), else as the
 * user who started it.
 */
export const POSTGRES_USER = 'garnish-postgres';

/** Whom Postgres runs as, and the words to put before its command line. */
export interface PostgresUser {
  /** Owner of the data folder; undefined: the current user. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  readonly prefix: readonly string[];
}

function idOf(flag: '-u' | '-g'): number | undefined {
  try {
    const text = execFileSync('id', [flag, POSTGRES_USER], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(text, 10);
  } catch {
    return undefined;
  }
}

function createUser(): void {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  try {
    execFileSync('useradd', [...flags, POSTGRES_USER], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    // Another start may have made it at the same moment.
    if (idOf('-u') !== undefined) return;
    throw new Error(
      `Postgres can't run as root, and the user ${POSTGRES_USER} can't be made here. Create it, or start Garnish as another user.`,
      { cause: error },
    );
  }
}

/** Whether anybody may pass through every folder above `path`; clones in /root usually fail this. */
export function isReachableByAll(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Decides whom Postgres runs as, given the paths that it must reach. Below a folder that only root may enter
 * it keeps one capability, to pass through (CAP_DAC_OVERRIDE; `no_setuid_fixup` makes it count for access(2)
 * as well), and none else. Throws where the machine offers neither.
 */
export function choosePostgresUser(paths: readonly string[]): PostgresUser {
  if (process.getuid?.() !== 0) return { owner: undefined, prefix: [] };
  if (idOf('-u') === undefined) createUser();
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (uid === undefined || gid === undefined)
    throw new Error(`The user ${POSTGRES_USER} was made but can't be found.`);
  const setpriv = findOnPath('setpriv');
  if (setpriv === undefined)
    throw new Error(
      'setpriv (package util-linux) is missing; it starts Postgres as an unprivileged user.',
    );
  const identity = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const capabilities = paths.every(isReachableByAll)
    ? ['--inh-caps=-all', '--bounding-set=-all', '--no-new-privs']
    : [
        ...['--securebits', '+no_setuid_fixup'],
        ...['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override'],
        '--bounding-set=-all,+dac_override',
      ];
  return { owner: { uid, gid }, prefix: [setpriv, ...identity, ...capabilities, '--'] };
}
