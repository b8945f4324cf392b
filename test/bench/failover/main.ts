import { writeFigures } from '#test/evaluation/measure';
import { ListingLostError } from '../load/write-backs.js';
import { printedFigures } from '../report/print-figures.js';
import { readOptions } from './options.js';
import { runFailover } from './run-failover.js';

/** `npm run bench:failover`: what sellers feel of a provider that dies, and of its return. Ends with 1 where a listing was lost. */
const args = process.argv.slice(2);
const options = readOptions(args);
const startedAt = performance.now();
const log = (line: string): void => {
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  process.stderr.write(`[${seconds} s] ${line}\n`);
};

// Its parts are tethered to it, its folder goes at its exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const figures = await runFailover(options, log);
  process.stdout.write(`${printedFigures(figures)}\n`);
  await writeFigures(figures, args);
} catch (error) {
  if (!(error instanceof ListingLostError)) throw error;
  process.stderr.write(`a listing was lost: ${error.message}\n`);
  process.exitCode = 1;
}
