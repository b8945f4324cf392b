import { join } from 'node:path';
import { isExecutable } from './executables.js';
import { toolsDirectory } from './project-root.js';

/**
 * The time-skipping test server for `TestWorkflowEnvironment.createTimeSkipping`'s `existing-path`:
 * `TEMPORAL_TEST_SERVER`, else the one that `script/test` brought. Throws, naming the fix, without one:
 * the SDK's own download must never run in a test.
 */
export function findTestServer(): string {
  const file =
    process.env['TEMPORAL_TEST_SERVER'] ??
    join(toolsDirectory(), 'temporal-test-server', 'temporal-test-server');
  if (isExecutable(file)) return file;
  throw new Error(`No time-skipping test server at ${file}. Run ./script/test once; it brings it.`);
}
