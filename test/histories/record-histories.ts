import { mkdir, writeFile } from 'node:fs/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { findProjectRoot } from '#libs/embedded/project-root';
import { historiesFolder } from './histories-folder.js';
import { SCENARIOS } from './scenarios.js';
import { EnrichmentRuns } from '#test/workflows/enrichment-run';

/**
 * `npm run record-histories`: drives every scenario, or those that are named, on a real Temporal server and keeps its
 * history. Recorded histories are never replaced by a change that alters commands: they are what released workers have
 * written.
 */
const named = new Set(process.argv.slice(2));
const runs = await EnrichmentRuns.open('dev-server');
await mkdir(historiesFolder, { recursive: true });
for (const [name, scenario] of Object.entries(SCENARIOS)) {
  if (named.size > 0 && !named.has(name)) continue;
  const { workflowId } = await scenario(runs);
  const history = await runs.engine.client.workflow.getHandle(workflowId).fetchHistory();
  // Stack traces name the folder of whoever recorded them.
  const text = historyToJSON(history).replaceAll(`${findProjectRoot()}/`, './');
  await writeFile(new URL(`${name}.json`, historiesFolder), `${text}\n`);
  console.log(`${name}: ${history.events?.length ?? 0} events`);
}
await runs.close();
