import { isGrpcServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { errorFacts } from '#libs/log/error-facts';

/** Temporal could not be told: unreachable, too slow, or refusing. What was stored before stands. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
  /** gRPC's status in words, for logs: what says whether it is down or refuses us. */
  readonly code: string;

  constructor(cause: unknown) {
    super('Temporal did not take the call', { cause });
    this.code = statusOf(cause);
  }
}

/** gRPC's status codes, in their order (https://grpc.io/docs/guides/status-codes). */
const STATUSES = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;

/** The client wraps what gRPC threw, once or twice. */
function statusOf(thrown: unknown): string {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (isGrpcServiceError(error)) return STATUSES[error.code];
  }
  return errorFacts(thrown)?.name ?? 'UNKNOWN';
}

/** How long one call of Temporal may take, the SDK's own retries included. */
const CALL_TIMEOUT_MS = 5_000;

/**
 * Runs a call of Temporal under a short deadline.
 * @param answers the call's typed errors that are answers, thrown as they are
 * @throws EngineUnavailable for everything else
 */
export async function callEngine<T>(
  client: Client,
  call: () => Promise<T>,
  answers: readonly (new (...args: never[]) => Error)[] = [WorkflowNotFoundError],
): Promise<T> {
  try {
    return await client.withDeadline(Date.now() + CALL_TIMEOUT_MS, call);
  } catch (error) {
    if (answers.some((answer) => error instanceof answer)) throw error;
    throw new EngineUnavailable(error);
  }
}
