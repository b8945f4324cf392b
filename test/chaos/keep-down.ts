import { setTimeout as delay } from 'node:timers/promises';
import type { ChaosStack } from './chaos-stack.js';
import { killProcess } from './kill-process.js';

const LOOK_EVERY_MS = 25;
/** The supervisor's back-off has grown meanwhile, and a database recovers. */
const BACK_WITHIN_MS = 120_000;

/** One part that was down for a while. */
export interface Outage {
  readonly part: string;
  /** When its first process was gone. */
  readonly began: Date;
  /** From there until it served again. */
  readonly downMs: number;
}

/** A part's outage before it is over. */
export interface OpenOutage {
  readonly part: string;
  readonly began: Date;
  /** Lets the part come back, and waits until it serves. @throws Error where it doesn't */
  end(): Promise<Outage>;
}

/**
 * Takes a part down, `kill -9`, and keeps it down: what the supervisor starts again is killed on sight.
 * @throws Error where the part doesn't run
 */
export async function takeDown(stack: ChaosStack, part: string): Promise<OpenOutage> {
  const wanted = new AbortController();
  if (!(await killOnSight(stack, part))) throw new Error(`${part} does not run`);
  const began = new Date();
  const killing = (async () => {
    while (!wanted.signal.aborted) {
      await delay(LOOK_EVERY_MS);
      await killOnSight(stack, part);
    }
  })();
  return {
    part,
    began,
    end: async () => {
      wanted.abort();
      await killing;
      const deadline = Date.now() + BACK_WITHIN_MS;
      while (stack.part(part)?.health !== 'healthy' || stack.processOf(part) === undefined) {
        if (Date.now() > deadline) throw new Error(`${part} did not come back`);
        await delay(LOOK_EVERY_MS);
      }
      return { part, began, downMs: Date.now() - began.getTime() };
    },
  };
}

/** Keeps a part down for so long, then waits until it serves again. */
export async function keepDown(stack: ChaosStack, part: string, forMs: number): Promise<Outage> {
  const outage = await takeDown(stack, part);
  await delay(forMs);
  return outage.end();
}

async function killOnSight(stack: ChaosStack, part: string): Promise<boolean> {
  const victim = stack.processOf(part);
  return victim !== undefined && (await killProcess(victim));
}
