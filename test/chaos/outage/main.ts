/**
 * `npm run outage -- [--minutes 2]`: all providers of a whole stack, the baseline too, are ended for minutes while
 * listings keep coming. Ends with 0 only where every listing waited visibly and then finished by itself, checked.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { formatTable } from '#apps/dev-stack/text-table';
import { runOutage } from './run-outage.js';

const say = (line: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
};

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '2' } } });
const minutes = z.coerce.number().positive().parse(values.minutes);
const result = await runOutage(minutes, say);
const { open, waitingVisibly, decidedMeanwhile, finishedAfterMs, breaches, outcomes } = result;
const seconds = (ms: number | null) => (ms === null ? 'never' : `${(ms / 1_000).toFixed(1)} s`);
process.stdout.write(
  `${formatTable(
    ['figure', 'value'],
    [
      ['all providers were down', seconds(result.downMs)],
      ['listings announced', String(result.announced)],
      ['listings open at the end of the outage', String(open)],
      ['of them waiting visibly', String(waitingVisibly)],
      ['listings decided with nobody to ask', String(decidedMeanwhile)],
      ['last outcome after the providers’ return', seconds(finishedAfterMs)],
      ...[...outcomes].map(([outcome, count]) => [`outcome ${outcome}`, String(count)]),
      ['breaches', String(breaches.length)],
    ],
  )}\n`,
);
for (const breach of breaches) process.stdout.write(`  ${breach}\n`);
const isGood =
  breaches.length === 0 &&
  finishedAfterMs !== null &&
  waitingVisibly === open &&
  decidedMeanwhile === 0;
if (isGood) await rm(result.folder, { recursive: true, force: true });
else process.stdout.write(`RED. Data, logs and code are kept in ${result.folder}\n`);
process.exit(isGood ? 0 : 1);
