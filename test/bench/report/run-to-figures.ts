import { writeFigures, type Figure } from '#test/evaluation/measure';
import { ListingLostError } from '../load/write-backs.js';
import { printedFigures } from './print-figures.js';

/**
 * Runs a bench as a command: progress to stderr with the seconds since its start, figures to stdout and to `--json`.
 * The process ends with 1 where a listing was lost.
 */
export async function runToFigures(
  args: readonly string[],
  bench: (log: (line: string) => void) => Promise<readonly Figure[]>,
): Promise<void> {
  const startedAt = performance.now();
  const log = (line: string): void => {
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    process.stderr.write(`[${seconds} s] ${line}\n`);
  };
  // Its parts are tethered to it, its folder goes at its exit.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    const figures = await bench(log);
    process.stdout.write(`${printedFigures(figures)}\n`);
    await writeFigures(figures, args);
  } catch (error) {
    if (!(error instanceof ListingLostError)) throw error;
    process.stderr.write(`a listing was lost: ${error.message}\n`);
    process.exitCode = 1;
  }
}
