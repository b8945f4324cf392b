import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { settleAbandonedCalls } from '#libs/db/model-calls/settle-abandoned-calls';
import { invariantsOf } from './checker/index.js';
import { ChaosStack } from './chaos-stack.js';
import { disturb, type Disturbance } from './disturb.js';
import type { Evidence } from './evidence.js';
import { gatherEvidence } from './gather-evidence.js';
import { GarnishClient } from './garnish-client.js';
import { Load, type LoadSize } from './load.js';
import type { ChaosOptions } from './options.js';
import { untilQuiet, type Quiet } from './quiet.js';
import { openRunAccess } from './run-access.js';
import { SandboxClient } from './sandbox-client.js';
import { seededRandom } from './seeded-random.js';
import { stageProject } from './stage-project.js';

/** What one run came to. */
export interface ChaosResult {
  readonly disturbance: Disturbance;
  /** Reservations that nobody came back for while the run went on: the sweep's, 25 minutes later. */
  readonly abandonedCalls: number;
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
  const folder = await stageProject(options.plant);
  say(`seed ${options.seed}; everything is in ${folder}`);
  const stack = new ChaosStack(folder);
  try {
    await stack.start();
    const result = await runOn(stack, options, random, say);
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
    seededRandom(random.next() * 2 ** 32),
    loadSizeOf(options),
    over.signal,
  );
  try {
    const loading = load.run(enough.signal);
    await delay(CALM_MS);
    const disturbance = await disturb(stack, options, random, load, say);
    const lastKill = Date.now();
    enough.abort();
    await stack.untilHealthy();
    say(`no more kills; waiting for ${load.size.listings} listings to come to their outcome`);
    const giveUp = setTimeout(() => over.abort(), options.quietTimeoutMs);
    await loading;
    clearTimeout(giveUp);
    const quiet = await untilQuiet(access, lastKill, options.quietTimeoutMs);
    // Nothing runs any more: what is reserved now, the stack's own sweep would settle 25 minutes later.
    const abandonedCalls =
      options.scenario === 'kills-and-outages' ? await settleAbandonedCalls(access.db, 0) : 0;
    const { announcements, withdrawals } = load;
    const { deaths } = disturbance;
    const evidence = await gatherEvidence(access, stack.folder, {
      announcements,
      withdrawals,
      deaths,
    });
    const breaches = new Map(
      invariantsOf(options.scenario).map((invariant) => [
        invariant.name,
        invariant.breaches(evidence),
      ]),
    );
    const { size, troubles } = load;
    return { disturbance, abandonedCalls, load: size, quiet, evidence, breaches, troubles };
  } finally {
    enough.abort();
    over.abort();
    await access.close();
  }
}

const MOST_UNDER_WAY_IN_OUTAGES = 80;

function loadSizeOf({ scenario, listings }: ChaosOptions): LoadSize {
  return scenario === 'every-process'
    ? { mostUnderWay: listings, total: Infinity, burst: 5 }
    : { mostUnderWay: MOST_UNDER_WAY_IN_OUTAGES, total: listings, burst: 10 };
}
