import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';

/**
 * The workflow bundle out of the sources as they stand: without the `source` condition the bundler would take
 * `dist`, silently stale.
 * @param entry relative to this file
 */
export async function bundleWorkflows(entry = '../../workflows/index.ts'): Promise<WorkflowBundle> {
  return bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(entry, import.meta.url)),
    logger: { ...console, trace: quiet, debug: quiet, info: quiet, log: quiet },
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['source', '...'] },
    }),
  });
}

function quiet(): void {
  // The bundler's progress is of no interest to a test.
}
