/**
 * What reads begin with. Every other operation counts as a write: `CreateWorkflowExecution`,
 * `UpdateWorkflowExecution` (with its history nodes), `CreateTasks`, `UpdateTaskQueue`, `CompleteTasksLessThan`,
 * `RangeCompleteTimerTasks`, and so on, and the visibility store's `RecordWorkflowExecutionStarted`, `…Closed` and
 * `UpsertWorkflowExecution`.
 */
const READ = /^(Get|Read|List|Count|Describe|Initialize|IsReplication)/;

const LINE = /^(?:visibility_)?persistence_requests\{([^}]*)\} ([0-9.e+]+)$/;
const OPERATION = /(?:^|,)operation="([^"]*)"/;

/** Counts of persistence operations that write, by operation. */
export type PersistenceWrites = ReadonlyMap<string, number>;

/** Reads the counters of a Temporal server, since its start. */
export async function readPersistenceWrites(metricsUrl: string): Promise<PersistenceWrites> {
  return parsePersistenceWrites(await (await fetch(metricsUrl)).text());
}

/** The counters in Prometheus's text form, summed over their other labels. */
export function parsePersistenceWrites(text: string): PersistenceWrites {
  const writes = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, labels, value] = LINE.exec(line) ?? [];
    const operation = OPERATION.exec(labels ?? '')?.[1];
    if (operation === undefined || READ.test(operation)) continue;
    writes.set(operation, (writes.get(operation) ?? 0) + Number(value));
  }
  return writes;
}

/** All of them together. */
export function totalOf(writes: PersistenceWrites): number {
  return [...writes.values()].reduce((sum, value) => sum + value, 0);
}
