import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** What every process logs with: JSON lines with time in ISO form and the process's name. */
export interface LoggerOptions {
  /** Name of the process: `api`, `worker`. */
  readonly process: string;
  readonly level: string;
  /** Default: standard output. */
  readonly destination?: DestinationStream;
}

/** Never in a log: keys, and what sellers wrote. Nothing of ours logs bodies; this is the second net. */
const REDACTED = [
  'authorization',
  'headers.authorization',
  'req.headers',
  'res.headers',
  'apiKey',
  'token',
  'text',
  'content',
  'quote',
  'err.config',
  'err.request',
  'err.response',
];

/** Lines that concern a listing carry `listing` (marketplace/id), `revision`, `workflowId` and `requestId`. */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level,
      base: { process: options.process, pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED, remove: true },
    },
    ...(options.destination ? [options.destination] : []),
  );
}
