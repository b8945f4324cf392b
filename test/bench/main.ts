import { readOptions } from './options.js';
import { figuresOfResult } from './report/figures-of-result.js';
import { runToFigures } from './report/run-to-figures.js';
import { runBench } from './run-bench.js';

/** `npm run bench`: Garnish beside the same job as a typical Temporal sample (`naive/`). Ends with 1 where a listing was lost. */
const args = process.argv.slice(2);
const options = readOptions(args);
await runToFigures(args, async (log) => figuresOfResult(await runBench(options, log)));
