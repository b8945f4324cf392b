import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessIdentity } from '#libs/embedded/process-identity';
import type { ChaosStack } from './chaos-stack.js';
import { TARGETS, type Strike, type Target } from './kill-plan.js';
import { killProcess } from './kill-process.js';

/** What the nemesis really did. */
export interface KillCounts {
  /** Processes that ran, were killed and are gone, by target. */
  readonly kills: ReadonlyMap<Target, number>;
  /** Kills at a moment when the target of the kill before didn't serve yet. */
  readonly duringRecovery: number;
}

/** A killed stack needs its children stopped and a whole start. */
const FIND_TARGET_WITHIN_MS = 120_000;

/**
 * Carries out a plan of kills, by pid, one after the other. A target that doesn't come back in time is not
 * counted: the report then shows fewer kills than planned.
 */
export async function strike(
  stack: ChaosStack,
  plan: readonly Strike[],
  say: (line: string) => void,
): Promise<KillCounts> {
  const kills = new Map<Target, number>(TARGETS.map((target) => [target, 0]));
  let duringRecovery = 0;
  let before: Target | undefined;
  for (const { target, pauseMs, moment } of plan) {
    await delay(pauseMs);
    const victim = await findVictim(stack, target, moment);
    const isDouble = moment === 'recovery' && before !== undefined && !serves(stack, before);
    if (victim === undefined || !(await killProcess(victim))) {
      say(`${target} could not be killed: it did not come back`);
      continue;
    }
    kills.set(target, (kills.get(target) ?? 0) + 1);
    if (isDouble) duringRecovery += 1;
    say(`killed ${target} (${victim.pid})${isDouble ? `, ${before ?? ''} not yet back` : ''}`);
    before = target;
  }
  return { kills, duringRecovery };
}

/** In calm, waits for the whole target to serve; in recovery, any process of it will do. */
async function findVictim(
  stack: ChaosStack,
  target: Target,
  moment: Strike['moment'],
): Promise<ProcessIdentity | undefined> {
  const deadline = Date.now() + FIND_TARGET_WITHIN_MS;
  for (;;) {
    if (moment === 'recovery' || serves(stack, target)) {
      const victim = target === 'supervisor' ? stack.supervisor() : stack.processOf(target);
      if (victim !== undefined) return victim;
    }
    if (Date.now() > deadline) return undefined;
    await delay(25);
  }
}

function serves(stack: ChaosStack, target: Target): boolean {
  if (target !== 'supervisor') return stack.part(target)?.health === 'healthy';
  const parts = stack.state()?.parts ?? [];
  return (
    parts.length > 0 && parts.every(({ health }) => health === 'healthy' || health === 'finished')
  );
}
