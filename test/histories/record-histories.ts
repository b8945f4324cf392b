import { mkdir, writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { historiesFolder } from './histories-folder.js';
import { SCENARIOS } from './scenarios.js';
import { EnrichmentRuns } from '#test/workflows/enrichment-run';

/**
 * `npm run record-histories`: drives every scenario on a real Temporal server and keeps its history. Recorded
 * histories are never replaced by a change that alters commands: they are what released workers have written.
 */
const runs = await EnrichmentRuns.open('dev-server');
await mkdir(historiesFolder, { recursive: true });
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  const { workflowId } = await scenario(runs);
  const history = await runs.engine.client.workflow.getHandle(workflowId).fetchHistory();
  await writeFile(new URL(`${name}.json`, historiesFolder), `${historyToJSON(history)}\n`);
  console.log(`${name}: ${history.events?.length ?? 0} events`);
}
await runs.close();
