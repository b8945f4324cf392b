import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dataFolder, type DataFolder } from '#apps/dev-stack/data-folder';
import { readRunState, type PartState, type RunState } from '#apps/dev-stack/run-state';
import { findSupervisor } from '#apps/dev-stack/supervisor-lock';
import { basicEnvironment } from '#libs/embedded/part-command';
import { identifyProcess, type ProcessIdentity } from '#libs/embedded/process-identity';
import { toolsDirectory } from '#libs/embedded/project-root';
import { tailOfLog } from '#libs/embedded/running-part';
import { sharedTether } from '#libs/embedded/tether';

/** Long enough for a whole start on a busy machine, a killed stack's children stopped first. */
const READY_WITHIN_MS = 180_000;
/** A stop in good order: some parts wait for others, the slowest has 25 s. */
const STOPPED_WITHIN_MS = 90_000;

/** Calls that the worker keeps open at once. */
export const MODEL_SLOTS = 4;

/** The whole development stack, as `script/start` runs it, in a folder of its own. */
export class ChaosStack {
  readonly folder: DataFolder;
  /** Files in it arm named points; `crashes.log` in it witnesses them. */
  readonly crashFolder: string;
  private readonly log: string;
  private child: ChildProcess | undefined;
  private exited: Promise<void> = Promise.resolve();
  private isWanted = false;
  /** Times that the supervisor ended though nobody killed it: a start that a kill broke. */
  brokenStarts = 0;

  constructor(
    private readonly projectRoot: string,
    /** Further settings of the stack's parts. */
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {
    this.folder = dataFolder(join(projectRoot, 'data'));
    this.crashFolder = join(projectRoot, 'crash-points');
    this.log = join(projectRoot, 'supervisor.log');
  }

  /** Starts it and waits until every part serves. @throws with the end of the supervisor's log */
  async start(): Promise<void> {
    await mkdir(this.crashFolder, { recursive: true });
    this.isWanted = true;
    this.spawnSupervisor();
    await this.untilHealthy();
  }

  /** Waits until every part serves. @throws with the end of the supervisor's log */
  async untilHealthy(timeoutMs = READY_WITHIN_MS): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (!isWell(this.state())) {
      if (Date.now() > deadline)
        throw new Error(
          `The stack isn't well after ${timeoutMs / 1_000} s.\n${tailOfLog(this.log)}`,
        );
      await delay(100);
    }
  }

  /** Where the parts stand; undefined while no supervisor runs or it hasn't said yet. */
  state(): RunState | undefined {
    const state = readRunState(this.folder.run);
    const supervisor = this.supervisor();
    return state !== undefined && state.supervisor.pid === supervisor?.pid ? state : undefined;
  }

  /** The running supervisor. */
  supervisor(): ProcessIdentity | undefined {
    return findSupervisor(this.folder.run);
  }

  /** One part's state; undefined where there is none. */
  part(name: string): PartState | undefined {
    return this.state()?.parts.find((part) => part.name === name);
  }

  /** One part's running process. */
  processOf(name: string): ProcessIdentity | undefined {
    const pid = this.part(name)?.pid ?? null;
    return pid === null ? undefined : identifyProcess(pid);
  }

  /** Stops it in good order. @throws where it doesn't end */
  async stop(): Promise<void> {
    this.isWanted = false;
    this.child?.kill('SIGTERM');
    const patience = new AbortController();
    const late = delay(STOPPED_WITHIN_MS, 'late' as const, { signal: patience.signal });
    late.catch(() => undefined);
    const end = await Promise.race([this.exited, late]);
    patience.abort();
    if (end === 'late') throw new Error(`The stack doesn't stop.\n${tailOfLog(this.log)}`);
  }

  /** As a person would: started again as soon as it has ended. */
  private spawnSupervisor(): void {
    const log = openSync(this.log, 'a');
    const child = spawn(process.execPath, ['dist/apps/dev-stack/main.js', '--without-samples'], {
      cwd: this.projectRoot,
      env: this.environment(),
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.child = child;
    const tether = sharedTether();
    if (child.pid !== undefined) tether.watch(child.pid, 'SIGTERM');
    this.exited = new Promise((resolve) => {
      child.once('exit', (_code, signal) => {
        if (child.pid !== undefined) tether.forget(child.pid);
        if (this.isWanted) {
          if (signal !== 'SIGKILL') this.brokenStarts += 1;
          this.spawnSupervisor();
        }
        resolve();
      });
    });
  }

  private environment(): Record<string, string> {
    return {
      ...basicEnvironment(),
      GARNISH_DATA_DIR: this.folder.root,
      GARNISH_TOOLS_DIR: toolsDirectory(),
      GARNISH_CRASH_POINTS: this.crashFolder,
      MODEL_SLOTS: String(MODEL_SLOTS),
      /** So that calls are open when something is killed. */
      BASELINE_LATENCY_MS: '200',
      ...this.settings,
    };
  }
}

function isWell(state: RunState | undefined): boolean {
  return (
    state !== undefined &&
    state.parts.length > 0 &&
    state.parts.every(({ health }) => health === 'healthy' || health === 'finished')
  );
}
