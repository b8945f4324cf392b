import { setTimeout as delay } from 'node:timers/promises';
import type { ServicePart } from './part.js';
import { logFileOf } from './part-log.js';
import { countDeaths, restartDelayMs } from './restart-delay.js';
import type { PartHealth, PartState } from './run-state.js';
import { spawnPart, type PartProcess, type Surroundings } from './spawn-part.js';

const POLL_STARTING_MS = 100;
const POLL_SERVING_MS = 5_000;

/** One that runs but hasn't answered for this long is hung: it is killed and started again. */
const HUNG_AFTER_MS = 60_000;

/** A stop in good order may take this long (a worker finishes the calls that it has sent). */
const STOP_GRACE_MS = 25_000;

/** Told of what happens to a service. */
export interface ServiceEvents {
  /** Its state has changed in any way. */
  changed(): void;
  /** It ended though nobody had stopped it; it is started again in `delayMs`. */
  ended(how: string, delayMs: number): void;
  /** It serves (again). */
  ready(tookMs: number): void;
}

/** A call, since the compiler takes a property for unchanged over an `await`. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

/** Keeps one service running until it is stopped. */
export class SupervisedService {
  private health: PartHealth = 'waiting';
  private current: PartProcess | undefined;
  private restarts = 0;
  private deathsInARow = 0;
  private lastEnd: string | null = null;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    readonly part: ServicePart,
    private readonly around: Surroundings,
    private readonly events: ServiceEvents,
  ) {}

  /** Where it stands now. */
  get state(): PartState {
    return {
      name: this.part.name,
      kind: 'service',
      health: this.health,
      pid: this.current?.child.pid ?? null,
      restarts: this.restarts,
      address: this.part.address,
      lastEnd: this.lastEnd,
      logFile: logFileOf(this.around.logsDirectory, this.part.name),
    };
  }

  /**
   * Starts it and resolves once it serves. Throws when it doesn't in its time (it is still supervised then), or is
   * stopped meanwhile.
   */
  async start(): Promise<void> {
    await this.part.prepare?.();
    const firstReady = Promise.withResolvers<undefined>();
    this.running = this.keepRunning(() => firstReady.resolve(undefined));
    const patience = new AbortController();
    const signal = AbortSignal.any([patience.signal, this.stopping.signal]);
    const late = delay(this.part.readyTimeoutMs, undefined, { signal }).then(() => {
      const ending =
        this.lastEnd === null ? '' : ` It ended ${this.restarts} times (${this.lastEnd}).`;
      throw new Error(
        `${this.part.name} isn't ready after ${this.part.readyTimeoutMs / 1_000} s.${ending}`,
      );
    });
    late.catch(() => undefined);
    await Promise.race([firstReady.promise, late]);
    patience.abort();
    await this.part.afterFirstReady?.();
  }

  /** Stops it in good order and for good; kills it after 25 s. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const { current } = this;
    if (current !== undefined) {
      current.child.kill(this.part.command.stopSignal);
      const killer = setTimeout(() => current.child.kill('SIGKILL'), STOP_GRACE_MS);
      await current.ended;
      clearTimeout(killer);
    }
    await this.running;
    this.become('stopped');
  }

  /** Ends it at once; for when the person can't wait. */
  kill(): void {
    this.stopping.abort();
    this.current?.child.kill('SIGKILL');
  }

  private become(health: PartHealth): void {
    if (this.health === health) return;
    this.health = health;
    this.events.changed();
  }

  private async keepRunning(onReady: () => void): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.become('starting');
      const process = spawnPart(this.part, this.around);
      this.current = process;
      this.events.changed();
      const served = this.watchHealth(process, onReady);
      this.lastEnd = await process.ended;
      this.current = undefined;
      const servedMs = await served;
      if (isAborted(this.stopping.signal)) return;
      this.restarts += 1;
      this.deathsInARow = countDeaths(this.deathsInARow, servedMs);
      const delayMs = restartDelayMs(this.deathsInARow);
      this.become('restarting');
      this.events.ended(this.lastEnd, delayMs);
      await delay(delayMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      // What it can't put right shows in the start that follows.
      if (!isAborted(this.stopping.signal)) await this.part.prepare?.().catch(() => undefined);
    }
  }

  /** Polls until the process ends; resolves to how long it served, in milliseconds. */
  private async watchHealth({ child, ended }: PartProcess, onReady: () => void): Promise<number> {
    const startedAt = Date.now();
    let readyAt: number | undefined;
    let answeredAt = startedAt;
    const over = new AbortController();
    void ended.then(() => over.abort());
    while (!isAborted(over.signal)) {
      const healthy = await this.part.isHealthy().catch(() => false);
      if (isAborted(over.signal)) break;
      if (healthy) {
        answeredAt = Date.now();
        this.become('healthy');
        if (readyAt === undefined) {
          readyAt = answeredAt;
          onReady();
          this.events.ready(readyAt - startedAt);
        }
      } else if (readyAt !== undefined) this.become('unhealthy');
      if (Date.now() - answeredAt > HUNG_AFTER_MS) child.kill('SIGKILL');
      const pauseMs = readyAt === undefined ? POLL_STARTING_MS : POLL_SERVING_MS;
      await delay(pauseMs, undefined, { signal: over.signal }).catch(() => undefined);
    }
    return readyAt === undefined ? 0 : answeredAt - readyAt;
  }
}
