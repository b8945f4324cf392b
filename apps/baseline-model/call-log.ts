import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What happened to one received completion request. `received` comes first, one of the others last. */
export type CallEvent = 'received' | 'answered' | 'refused' | 'client_gone';

/** One line of the call log. */
export interface CallLogLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly event: CallEvent;
  /** Our `x-request-id`: joins the lines of one request. */
  readonly requestId: string;
  /** The caller's `X-Client-Request-Id`: Garnish sends its call id. */
  readonly clientRequestId: string | null;
  /** `response_format.json_schema.name`; null where the body has none. */
  readonly schema: string | null;
  /** SHA-256 of the request body's bytes, hex. */
  readonly bodyHash: string;
  /** HTTP status sent; null while there is none. */
  readonly status: number | null;
}

/** An append-only record that outlives a kill: a line is in the file before the step that it announces. */
export interface CallLog {
  append(line: CallLogLine): Promise<void>;
  close(): Promise<void>;
}

/** A log that keeps nothing, for a server without BASELINE_CALL_LOG. */
export const noCallLog: CallLog = {
  append: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/**
 * Opens `file` for appending (made where missing, with its folder). One write(2) a line, so lines of several processes on
 * one file don't mix and a killed process loses no line that it had written.
 */
export async function openCallLog(file: string): Promise<CallLog> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a');
  return {
    append: async (line) => {
      await handle.appendFile(`${JSON.stringify(line)}\n`);
    },
    close: () => handle.close(),
  };
}
