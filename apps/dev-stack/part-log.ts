import { existsSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log above this is put aside (as `.1`, replacing the one before) at the part's next start. */
const PUT_ASIDE_ABOVE_BYTES = 20_000_000;

/** Where a part's output goes. */
export function logFileOf(logsDirectory: string, part: string): string {
  return join(logsDirectory, `${part}.log`);
}

/** Opens a part's log for appending; the caller closes it. */
export function openPartLog(logsDirectory: string, part: string): number {
  const file = logFileOf(logsDirectory, part);
  if (existsSync(file) && statSync(file).size > PUT_ASIDE_ABOVE_BYTES)
    renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}
