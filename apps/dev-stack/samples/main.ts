/** Enriches the sample listings through the public API and prints what became of them. */
import pLimit from 'p-limit';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { GarnishClient } from '../marketplace/garnish-client.js';
import { SandboxClient } from '../marketplace/sandbox-client.js';
import { formatTable } from '../text-table.js';
import { announceSample, awaitResult } from './enrich-sample.js';
import { RESULT_HEADS, resultNotes, resultRow } from './result-row.js';
import { readSampleRunConfig } from './sample-run-config.js';
import { SAMPLE_LISTINGS } from './sample-listings.js';

/** Enough to keep the workers busy, few enough that drawing photos doesn't slow what is measured. */
const AT_A_TIME = 4;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

exitWithParent();
process.once('SIGTERM', () => process.exit(0));
process.once('SIGINT', () => process.exit(0));

const config = readSampleRunConfig();
const clients = {
  sandbox: new SandboxClient(config.SANDBOX_URL),
  garnish: new GarnishClient(
    config.GARNISH_API_URL,
    config.SANDBOX_MARKETPLACE,
    config.GARNISH_API_KEY,
  ),
};

say('');
say(`==> the ${SAMPLE_LISTINGS.length} sample listings (about 15 s the first time)`);
const limit = pLimit(AT_A_TIME);
let finished = 0;
const results = await Promise.all(
  SAMPLE_LISTINGS.map(async (sample) =>
    limit(async () => {
      const how = await announceSample(clients, sample);
      const reply = await awaitResult(clients.garnish, sample.id);
      finished += 1;
      const counter = `[${String(finished).padStart(2)}/${SAMPLE_LISTINGS.length}]`;
      const stored = how === 'stored' ? ' (stored)' : '';
      say(
        `    ${counter} ${sample.id} (${sample.locale}): ${reply.outcome ?? reply.state}${stored}`,
      );
      return { sample, reply, how };
    }),
  ),
);

const stored = results.filter(({ how }) => how === 'stored').length;
say('');
if (stored === results.length)
  say('Stored results of an earlier start; nothing was sent or paid for again:');
else if (stored > 0) say(`Results; ${stored} of them stored by an earlier start, marked *:`);
else say('Results:');
say('');
const rows = results.map(({ sample, reply, how }) => {
  const [listing = '', ...cells] = resultRow(sample, reply);
  return [how === 'stored' ? `${listing} *` : listing, ...cells];
});
say(formatTable(RESULT_HEADS, rows));

const notes = results.flatMap(({ sample, reply }) =>
  resultNotes(reply).map((note) => `  ${sample.id}: ${note}`),
);
if (notes.length > 0) {
  say('');
  say('Notes:');
  for (const note of notes) say(note);
}
process.exit(0);
