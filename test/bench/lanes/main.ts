import { runToFigures } from '../report/run-to-figures.js';
import { laneFigures } from './lane-figures.js';
import { readLaneOptions } from './options.js';
import { runLanes } from './run-lanes.js';

/** `npm run bench:lanes`: what a seller, and another marketplace, feel of an import. Ends with 1 where a listing was lost. */
const args = process.argv.slice(2);
const options = readLaneOptions(args);
await runToFigures(args, async (log) => laneFigures(await runLanes(options, log)));
