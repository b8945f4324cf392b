import type { Temporal } from './connect-temporal.js';

const CHECK_TIMEOUT_MS = 2_000;

/** Asks whether Temporal answers for our namespace. @throws whatever it fails with, within 2 s */
export async function checkTemporal({ client, connection }: Temporal): Promise<void> {
  await connection.withDeadline(Date.now() + CHECK_TIMEOUT_MS, () =>
    connection.workflowService.describeNamespace({ namespace: client.options.namespace }),
  );
}
