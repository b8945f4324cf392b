import { tailOfLog } from '#libs/embedded/running-part';
import type { ProcessIdentity } from '#libs/embedded/process-identity';
import type { Part, TaskPart } from './part.js';
import { logFileOf } from './part-log.js';
import { writeRunState, type PartState } from './run-state.js';
import { spawnPart, type PartProcess, type Surroundings } from './spawn-part.js';
import { SupervisedService } from './supervised-service.js';

/** A stack that was stopped before all of it had started. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What the supervisor says to the person in front of it, a line at a time. */
export type Say = (line: string) => void;

/**
 * Runs a stack: starts its parts in the order of their needs, those that don't need each other at the same time;
 * starts again what dies; stops them in the opposite order.
 */
export class Supervisor {
  private readonly services = new Map<string, SupervisedService>();
  private readonly tasks = new Map<
    string,
    { state: PartState; process: PartProcess | undefined }
  >();
  private readonly startedAt = new Date().toISOString();
  private stopped: Promise<void> | undefined;

  constructor(
    private readonly parts: readonly Part[],
    private readonly around: Surroundings,
    private readonly identity: ProcessIdentity,
    private readonly say: Say,
  ) {
    for (const part of parts) {
      if (part.kind === 'task') {
        const state: PartState = {
          name: part.name,
          kind: 'task',
          health: 'waiting',
          pid: null,
          restarts: 0,
          address: null,
          lastEnd: null,
          logFile: logFileOf(around.logsDirectory, part.name),
        };
        this.tasks.set(part.name, { state, process: undefined });
      } else {
        this.services.set(
          part.name,
          new SupervisedService(part, around, {
            changed: () => this.writeState(),
            ended: (how, delayMs) =>
              this.say(`${part.name} ended (${how}); it is started again in ${delayMs / 1_000} s`),
            ready: (tookMs) =>
              this.say(`${part.name} ready after ${(tookMs / 1_000).toFixed(1)} s`),
          }),
        );
      }
    }
  }

  /** Resolves once every part serves. Throws naming the part that doesn't, with the end of its log. */
  async start(): Promise<void> {
    const starts = new Map<string, Promise<void>>();
    for (const part of inOrder(this.parts)) {
      const needs = part.after.flatMap((name) => starts.get(name) ?? []);
      const start = Promise.all(needs).then(async () => this.startPart(part));
      starts.set(part.name, start);
    }
    await Promise.all(starts.values());
  }

  /** Stops everything, a part only after those that need it. Repeated calls wait for the same stop. */
  async stop(): Promise<void> {
    this.stopped ??= this.stopInOrder();
    await this.stopped;
  }

  /** Ends everything at once. */
  kill(): void {
    for (const service of this.services.values()) service.kill();
    for (const task of this.tasks.values()) task.process?.child.kill('SIGKILL');
  }

  private async startPart(part: Part): Promise<void> {
    if (this.stopped !== undefined) throw new StoppedError('stopped before all had started');
    try {
      if (part.kind === 'task') await this.runTask(part);
      else await this.services.get(part.name)?.start();
    } catch (error) {
      if (this.isStopping()) throw new StoppedError('stopped before all had started');
      const log = tailOfLog(logFileOf(this.around.logsDirectory, part.name));
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason}\nThe end of its log:\n${log}`, { cause: error });
    }
  }

  private isStopping(): boolean {
    return this.stopped !== undefined;
  }

  private async runTask(part: TaskPart): Promise<void> {
    const task = this.tasks.get(part.name);
    if (task === undefined) return;
    await part.prepare?.();
    task.process = spawnPart(part, this.around);
    task.state = { ...task.state, health: 'starting', pid: task.process.child.pid ?? null };
    this.writeState();
    const how = await task.process.ended;
    task.process = undefined;
    const health = how === 'exit 0' ? 'finished' : 'unhealthy';
    task.state = { ...task.state, health, pid: null, lastEnd: how };
    this.writeState();
    if (how !== 'exit 0') throw new Error(`${part.name} failed (${how}).`);
  }

  private async stopInOrder(): Promise<void> {
    for (const task of this.tasks.values()) task.process?.child.kill('SIGTERM');
    const stops = new Map<string, Promise<void>>();
    for (const part of inOrder(this.parts).toReversed()) {
      const dependents = this.parts.filter(({ after }) => after.includes(part.name));
      const waits = dependents.flatMap(({ name }) => stops.get(name) ?? []);
      const stop = Promise.all(waits).then(async () => this.services.get(part.name)?.stop());
      stops.set(part.name, stop);
    }
    await Promise.all(stops.values());
  }

  private writeState(): void {
    const parts = this.parts.flatMap(({ name }) => {
      const state = this.services.get(name)?.state ?? this.tasks.get(name)?.state;
      return state === undefined ? [] : [state];
    });
    writeRunState(this.around.runDirectory, {
      supervisor: this.identity,
      startedAt: this.startedAt,
      parts,
    });
  }
}

/** The parts, each after those that it needs. Throws where the needs go in a circle or name no part. */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  const ordered: Part[] = [];
  const placed = new Set<string>();
  while (ordered.length < parts.length) {
    const next = parts.filter(
      ({ name, after }) => !placed.has(name) && after.every((need) => placed.has(need)),
    );
    if (next.length === 0) {
      const left = parts.filter(({ name }) => !placed.has(name)).map(({ name }) => name);
      throw new Error(
        `These parts need each other, or a part that isn't there: ${left.join(', ')}.`,
      );
    }
    for (const part of next) placed.add(part.name);
    ordered.push(...next);
  }
  return ordered;
}
