import type { Temporal } from './connect-temporal.js';
import { EngineUnavailable } from './engine-unavailable.js';

const CHECK_TIMEOUT_MS = 2_000;

/** Asks whether Temporal answers for our namespace. @throws EngineUnavailable within 2 s, its code saying why */
export async function checkTemporal({ client, connection }: Temporal): Promise<void> {
  try {
    await connection.withDeadline(Date.now() + CHECK_TIMEOUT_MS, () =>
      connection.workflowService.describeNamespace({ namespace: client.options.namespace }),
    );
  } catch (error) {
    throw new EngineUnavailable(error);
  }
}
