/**
 * `npm run chaos -- --seed S [--listings 60] [--kills 10] [--short] [--scenario kills-and-outages] [--plant resend|double-write] [--json FILE]`:
 * kills every process of a loaded stack, over and over, then checks that nothing was lost, written back twice or
 * bought twice. Ends with 0 only where every kill happened and every invariant holds.
 */
import { writeFile } from 'node:fs/promises';
import { figuresOf } from './figures.js';
import { commandOf, readOptions } from './options.js';
import { reportOf } from './report.js';
import { removeRun, runChaos } from './run-chaos.js';

const say = (line: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
};

const options = readOptions(process.argv.slice(2));
say(commandOf(options));
const result = await runChaos(options, say).catch((error: unknown) => {
  process.stderr.write(`RED. Again: ${commandOf(options)}\n`);
  throw error;
});
const figures = figuresOf(options, result);
process.stdout.write(`${reportOf(options, result, figures)}\n`);
if (options.jsonFile !== undefined)
  await writeFile(options.jsonFile, `${JSON.stringify(figures, null, 2)}\n`);
const isGood = figures.every(({ met }) => met !== false);
if (isGood) await removeRun(result);
process.exit(isGood ? 0 : 1);
