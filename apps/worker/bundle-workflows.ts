import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

/**
 * Builds the workflow bundle out of `dist/workflows`, once at build time: a worker then starts in a moment, and
 * every worker of a release runs the same bytes.
 */
const target = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));
const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('../../workflows/index.js', import.meta.url)),
});
await writeFile(target, code);
