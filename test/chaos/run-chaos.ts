import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { CrashPoint } from '#libs/chaos/crash-point';
import { INVARIANTS } from './checker/index.js';
import { ChaosStack } from './chaos-stack.js';
import type { Evidence } from './evidence.js';
import { gatherEvidence } from './gather-evidence.js';
import { GarnishClient } from './garnish-client.js';
import { planKills } from './kill-plan.js';
import { Load } from './load.js';
import { crashAtNamedPoints } from './named-points.js';
import { strike, type KillCounts } from './nemesis.js';
import type { ChaosOptions } from './options.js';
import { untilQuiet, type Quiet } from './quiet.js';
import { openRunAccess } from './run-access.js';
import { SandboxClient } from './sandbox-client.js';
import { seededRandom } from './seeded-random.js';
import { stageProject } from './stage-project.js';

/** What one run came to. */
export interface ChaosResult {
  readonly kills: KillCounts;
  readonly crashes: ReadonlyMap<CrashPoint, number>;
  readonly load: Load['size'];
  readonly quiet: Quiet;
  readonly evidence: Evidence;
  /** Breaches by the name of their invariant; every invariant is there. */
  readonly breaches: ReadonlyMap<string, readonly string[]>;
  /** What the run's own clients could not do. */
  readonly troubles: readonly string[];
  /** Times that a kill broke a start of the supervisor, which was then started again. */
  readonly brokenStarts: number;
  /** Kept where something is wrong: data, logs, the code that ran. */
  readonly folder: string;
}

/** Time for the load to get under way before the first kill. */
const CALM_MS = 2_000;

/**
 * Starts the whole stack in a folder of its own, puts it under load while its processes are killed and its named
 * points crash, waits for quiet, and checks everything that is left against everything else.
 */
export async function runChaos(
  options: ChaosOptions,
  say: (line: string) => void,
): Promise<ChaosResult> {
  const random = seededRandom(options.seed);
  const plan = planKills(random, options.kills);
  const folder = await stageProject(options.plant);
  say(`seed ${options.seed}; everything is in ${folder}`);
  const stack = new ChaosStack(folder);
  try {
    await stack.start();
    const result = await runOn(stack, options, plan, seededRandom(random.next() * 2 ** 32), say);
    return { ...result, brokenStarts: stack.brokenStarts, folder };
  } finally {
    await stack.stop();
  }
}

/** Frees the folder of a run that nobody needs to look at. */
export async function removeRun({ folder }: ChaosResult): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function runOn(
  stack: ChaosStack,
  options: ChaosOptions,
  plan: ReturnType<typeof planKills>,
  random: ReturnType<typeof seededRandom>,
  say: (line: string) => void,
): Promise<Omit<ChaosResult, 'brokenStarts' | 'folder'>> {
  const access = await openRunAccess(stack.folder);
  const over = new AbortController();
  const enough = new AbortController();
  const { marketplace, apiOrigin, apiKey, sandboxOrigin } = access;
  const load = new Load(
    new SandboxClient(sandboxOrigin, over.signal),
    new GarnishClient(apiOrigin, marketplace, apiKey, over.signal),
    random,
    options.listings,
    over.signal,
  );
  try {
    const loading = load.run(enough.signal);
    await delay(CALM_MS);
    const [kills, crashes] = await Promise.all([
      strike(stack, plan, say),
      crashAtNamedPoints(stack.crashFolder, seededRandom(options.seed), options.crashes, say),
    ]);
    const lastKill = Date.now();
    enough.abort();
    await stack.untilHealthy();
    say(`no more kills; waiting for ${load.size.listings} listings to come to their outcome`);
    const giveUp = setTimeout(() => over.abort(), options.quietTimeoutMs);
    await loading;
    clearTimeout(giveUp);
    const quiet = await untilQuiet(access, lastKill, options.quietTimeoutMs);
    const evidence = await gatherEvidence(access, stack.folder, load);
    const breaches = new Map(
      INVARIANTS.map((invariant) => [invariant.name, invariant.breaches(evidence)]),
    );
    return { kills, crashes, load: load.size, quiet, evidence, breaches, troubles: load.troubles };
  } finally {
    enough.abort();
    over.abort();
    await access.close();
  }
}
