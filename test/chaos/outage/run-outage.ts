import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import { LANES } from '#libs/domain/lane-timings';
import { ChaosStack } from '../chaos-stack.js';
import { oneOutcome } from '../checker/one-outcome.js';
import { publishedWasChecked } from '../checker/published-was-checked.js';
import type { Announced } from '../evidence.js';
import { gatherEvidence } from '../gather-evidence.js';
import { GarnishClient } from '../garnish-client.js';
import { takeDown } from '../keep-down.js';
import type { ListingStory } from '../listing-story.js';
import { untilQuiet } from '../quiet.js';
import { openRunAccess, type RunAccess } from '../run-access.js';
import { SandboxClient } from '../sandbox-client.js';
import { stageProject } from '../stage-project.js';
import { firstProvider } from './first-provider.js';
import { Judges, passedBeyondJudges } from './passed-beyond-judges.js';

/** What an outage of all providers came to. */
export interface OutageResult {
  readonly downMs: number;
  readonly announced: number;
  /** Listings that were open when the providers came back, and those of them that said what they waited for. */
  readonly open: number;
  readonly waitingVisibly: number;
  /** What was decided while nobody could answer. */
  readonly decidedMeanwhile: number;
  /** From the providers' return to the last outcome; null where it never came. */
  readonly finishedAfterMs: number | null;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly breaches: readonly string[];
  /** Code, data and logs. */
  readonly folder: string;
}

const LISTING_EVERY_MS = 2_000;
const CALM_LISTINGS = 6;

/**
 * Ends the processes of all providers, the baseline's too, for so long, while listings of every lane keep coming;
 * then lets them come back and waits for everything to finish by itself.
 */
export async function runOutage(
  minutes: number,
  say: (line: string) => void,
): Promise<OutageResult> {
  const folder = await stageProject(undefined);
  say(`everything is in ${folder}`);
  const provider = await firstProvider(folder);
  let first = await provider.start();
  const stack = new ChaosStack(folder, provider.settings);
  try {
    await stack.start();
    const access = await openRunAccess(stack.folder);
    const over = new AbortController();
    const sellers = new Sellers(access, over.signal);
    for (let count = 0; count < CALM_LISTINGS; count += 1) await sellers.sell();
    await untilQuiet(access, Date.now(), 60_000);

    say(`all providers go down for ${minutes} min`);
    await first.kill();
    const outage = await takeDown(stack, 'baseline');
    const endsAtMs = Date.now() + minutes * 60_000;
    while (Date.now() < endsAtMs) {
      await sellers.sell();
      await delay(LISTING_EVERY_MS);
    }
    const open = await openListings(access);
    const waits = await Promise.all(open.map((listingId) => isWaitingVisibly(access, listingId)));
    const decidedMeanwhile = sellers.announcements.length - CALM_LISTINGS - open.length;

    first = await provider.start();
    const { downMs } = await outage.end();
    const healedAtMs = Date.now();
    say(`they are back; ${open.length} listings are open`);
    const quiet = await untilQuiet(access, healedAtMs, (2 * minutes + 5) * 60_000);
    const evidence = await gatherEvidence(access, stack.folder, {
      announcements: sellers.announcements,
      withdrawals: [],
      deaths: [],
    });
    const judges = Judges.parse(
      JSON.parse(await readFile(join(folder, 'config/providers.json'), 'utf8')),
    );
    const breaches = [
      ...oneOutcome.breaches(evidence),
      ...publishedWasChecked.breaches(evidence),
      ...(await passedBeyondJudges(access.db, judges)),
    ];
    await access.close();
    return {
      downMs,
      announced: sellers.announcements.length,
      open: open.length,
      waitingVisibly: waits.filter(Boolean).length,
      decidedMeanwhile,
      finishedAfterMs: quiet.kind === 'quiet' ? quiet.afterMs : null,
      outcomes: new Map(
        [...Map.groupBy(evidence.revisions, (row) => row.outcome ?? row.state)].map(
          ([outcome, rows]) => [outcome, rows.length],
        ),
      ),
      breaches,
      folder,
    };
  } finally {
    await stack.stop();
    await first.stop();
  }
}

/** Sellers of all lanes in turn, each with one listing. */
class Sellers {
  readonly announcements: Announced[] = [];
  private readonly sandbox: SandboxClient;
  private readonly garnish: GarnishClient;

  constructor({ sandboxOrigin, apiOrigin, marketplace, apiKey }: RunAccess, over: AbortSignal) {
    this.sandbox = new SandboxClient(sandboxOrigin, over);
    this.garnish = new GarnishClient(apiOrigin, marketplace, apiKey, over);
  }

  async sell(): Promise<void> {
    const number = this.announcements.length;
    const content = {
      locale: 'en',
      title: "Levi's 501 jeans W32 L34",
      description: `Blue denim, worn ${number} times.`,
      values: {},
    } as const;
    const story: ListingStory = {
      id: `outage-${number}`,
      lane: LANES[number % LANES.length] ?? 'standard',
      photos: 0,
      contents: [content],
      pauseMs: 0,
      seller: 'types',
      withdrawAfterMs: null,
      waitsSeconds: 0,
      client: 'repeats',
    };
    const revision = await this.sandbox.create(story, content, []);
    this.announcements.push(await this.garnish.announce(story, revision, content, []));
  }
}

async function openListings({ db }: RunAccess): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('listing_revision')
    .select('listing_id')
    .where('state', '<>', 'done')
    .execute();
  return rows.map((row) => row.listing_id);
}

const Metadata = z.object({ currentDetails: z.string().default('') });

/** Between two steps a run shows neither for a moment. */
const BETWEEN_STEPS_MS = 5_000;

/** Whether the run says what it waits for, or Temporal shows the step that it waits for. */
async function isWaitingVisibly(
  { temporal, marketplace }: RunAccess,
  listingId: string,
): Promise<boolean> {
  const workflowId = enrichmentWorkflowId({ marketplace, listingId });
  const handle = temporal.client.workflow.getHandle(workflowId);
  const endsAtMs = Date.now() + BETWEEN_STEPS_MS;
  while (Date.now() < endsAtMs) {
    const { currentDetails } = Metadata.parse(await handle.query('__temporal_workflow_metadata'));
    if (currentDetails !== '') return true;
    const { raw } = await handle.describe();
    if ((raw.pendingActivities ?? []).length > 0) return true;
    await delay(200);
  }
  return false;
}
