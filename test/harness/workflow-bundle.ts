import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';
import { findProjectRoot } from '#libs/embedded/project-root';

/**
 * The workflow bundle out of the sources as they stand: without the `source` condition the bundler would take
 * `dist`, silently stale.
 * @param entry relative to the project's folder
 */
export async function bundleWorkflows(entry = 'workflows/index.ts'): Promise<WorkflowBundle> {
  return bundleWorkflowCode({
    workflowsPath: join(findProjectRoot(), entry),
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
