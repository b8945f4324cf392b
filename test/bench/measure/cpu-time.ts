import { readFile } from 'node:fs/promises';

/** The kernel's unit in `/proc`, the same on every Linux whatever its timer does. */
const MS_A_TICK = 10;

/**
 * The CPU time that a process has used so far in all its threads, in ms; ended children aren't in it.
 * @throws Error where there is no /proc: the bench's figures of CPU need Linux
 */
export async function cpuTimeMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, in parentheses, may hold spaces: fields are counted behind it, from the state on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
}
