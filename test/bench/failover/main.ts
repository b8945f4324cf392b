import { runToFigures } from '../report/run-to-figures.js';
import { readOptions } from './options.js';
import { runFailover } from './run-failover.js';

/** `npm run bench:failover`: what sellers feel of a provider that dies, and of its return. Ends with 1 where a listing was lost. */
const args = process.argv.slice(2);
const options = readOptions(args);
await runToFigures(args, (log) => runFailover(options, log));
