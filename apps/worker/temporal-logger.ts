import type { Logger as TemporalLogger, LogLevel } from '@temporalio/worker';
import type { Logger } from '#libs/log/logger';

const LEVELS = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const;

/** Temporal's own lines in our log, with the names that our lines have. */
export function temporalLogger(logger: Logger): TemporalLogger {
  const write = (
    level: LogLevel,
    message: string,
    meta?: Record<string | symbol, unknown>,
  ): void => {
    logger[LEVELS[level]]({ subsystem: 'temporal', ...meta }, message);
  };
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
}
