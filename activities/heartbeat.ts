import { Context } from '@temporalio/activity';

/** A step that takes no longer than this never heartbeats: heartbeats are billed and cost commits. */
const FIRST_HEARTBEAT_MS = 5_000;
const HEARTBEAT_MS = 3_000;

/** Runs a step under heartbeats that begin once it is slow; also how it learns that it is cancelled. */
export async function withHeartbeat<T>(step: () => Promise<T>): Promise<T> {
  const context = Context.current();
  let interval: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    context.heartbeat();
    interval = setInterval(() => context.heartbeat(), HEARTBEAT_MS);
  }, FIRST_HEARTBEAT_MS);
  try {
    return await step();
  } finally {
    clearTimeout(first);
    clearInterval(interval);
  }
}
