import { readdir, readFile } from 'node:fs/promises';

/** The kernel's unit in `/proc`, the same on every Linux whatever its timer does. */
const MS_A_TICK = 10;

interface Stat {
  readonly parentPid: number;
  /** Of all its threads; ended children apart. */
  readonly cpuMs: number;
  /** Of its children that have ended. */
  readonly endedChildrenCpuMs: number;
}

/**
 * The CPU time that a process has used so far, in ms.
 * @throws Error where there is no /proc: the bench's figures of CPU need Linux
 */
export async function cpuTimeMs(pid: number): Promise<number> {
  return parseStat(await readFile(`/proc/${pid}/stat`, 'utf8')).cpuMs;
}

/** The CPU time of a process and of its children, such as Postgres's backends, ended ones too, in ms. */
export async function cpuTimeOfFamilyMs(pid: number): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(
    pids.map(async (name) => ({ pid: Number(name), stat: await readStat(name) })),
  );
  return stats
    .filter((one) => one.pid === pid || one.stat?.parentPid === pid)
    .reduce(
      (sum, one) =>
        sum + (one.stat?.cpuMs ?? 0) + (one.pid === pid ? (one.stat?.endedChildrenCpuMs ?? 0) : 0),
      0,
    );
}

/** Undefined where it has ended since it was seen. */
async function readStat(pid: string): Promise<Stat | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat === undefined ? undefined : parseStat(stat);
}

function parseStat(stat: string): Stat {
  // The name, in parentheses, may hold spaces: fields are counted behind it, from the state on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    parentPid: Number(fields[1]),
    cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_A_TICK,
    endedChildrenCpuMs: (Number(fields[13]) + Number(fields[14])) * MS_A_TICK,
  };
}
