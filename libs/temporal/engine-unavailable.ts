import { WorkflowNotFoundError, type Client } from '@temporalio/client';

/** Temporal could not be told: unreachable, too slow, or refusing. What was stored before stands. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}

/** How long one call of Temporal may take, the SDK's own retries included. */
const CALL_TIMEOUT_MS = 5_000;

/** Runs a call under a short deadline. @throws EngineUnavailable, or the call's own typed error where it is one of `answers` */
export async function callEngine<T>(
  client: Client,
  call: () => Promise<T>,
  answers: readonly (new (...args: never[]) => Error)[] = [WorkflowNotFoundError],
): Promise<T> {
  try {
    return await client.withDeadline(Date.now() + CALL_TIMEOUT_MS, call);
  } catch (error) {
    if (answers.some((answer) => error instanceof answer)) throw error;
    throw new EngineUnavailable('Temporal did not take the call', { cause: error });
  }
}
