import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * One process, told apart from a later one with the same pid by when it started. `startedAt` is opaque:
 * clock ticks since boot on Linux, `ps`'s start time elsewhere.
 */
export const ProcessIdentity = z.object({ pid: z.int().positive(), startedAt: z.string().min(1) });
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

function ps(pid: number, column: string): string | undefined {
  try {
    const text = execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The fields of /proc/<pid>/stat after the command, which is in brackets and may hold anything. */
function linuxStat(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/**
 * The identity of the running process `pid`; undefined where none runs. A zombie counts as none once its last thread
 * has ended: until then it still holds its ports and files.
 */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (process.platform !== 'linux') {
    const startedAt = ps(pid, 'lstart');
    return startedAt === undefined ? undefined : { pid, startedAt };
  }
  const stat = linuxStat(pid);
  // proc(5): field 3 is the state, 20 the number of threads, 22 the start time; the slice above begins at field 3.
  const state = stat?.[0];
  const threads = Number(stat?.[17]);
  const startedAt = stat?.[19];
  if (startedAt === undefined || state === 'X' || (state === 'Z' && threads <= 1)) return undefined;
  return { pid, startedAt };
}

/** Whether that very process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** The command line of a process, for error messages; undefined where it can't be read. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.join(' ').trim() || undefined;
  } catch {
    return undefined;
  }
}
