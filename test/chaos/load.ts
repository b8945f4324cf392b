import { setTimeout as delay } from 'node:timers/promises';
import type { Announced, Withdrawn } from './evidence.js';
import type { GarnishClient } from './garnish-client.js';
import { planStory, type ListingStory } from './listing-story.js';
import type { PhotoLink, SandboxClient } from './sandbox-client.js';
import type { SeededRandom } from './seeded-random.js';

/** How many listings come. */
export interface LoadSize {
  readonly mostUnderWay: number;
  /** In all; infinite where they come until the run says that it is enough. */
  readonly total: number;
  /** They come in bursts, so that more calls wait than there are slots. */
  readonly burst: number;
}

const BURST_EVERY_MS = 2_500;
const LOOK_EVERY_MS = 2_000;

/** Sellers at work: new listings come steadily while few enough are under way. */
export class Load {
  readonly announcements: Announced[] = [];
  readonly withdrawals: Withdrawn[] = [];
  /** What the run's own clients could not do: each is a flaw of the sandbox, or of the harness. */
  readonly troubles: string[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private started = 0;
  private mostUnderWay = 0;

  constructor(
    private readonly sandbox: SandboxClient,
    private readonly garnish: GarnishClient,
    private readonly random: SeededRandom,
    private readonly planned: LoadSize,
    /** Ends all waiting: the run is over, whatever is still under way. */
    private readonly over: AbortSignal,
  ) {}

  /** How many listings there were, and the most at once. */
  get size(): { readonly listings: number; readonly mostUnderWay: number } {
    return { listings: this.started, mostUnderWay: this.mostUnderWay };
  }

  /** Brings listings until `until` is aborted; then waits for those under way. */
  async run(until: AbortSignal): Promise<void> {
    const { mostUnderWay, total, burst } = this.planned;
    while (!until.aborted && this.started < total) {
      const free = Math.min(burst, mostUnderWay - this.underWay.size, total - this.started);
      for (let count = 0; count < free; count += 1)
        this.begin(planStory(this.random, (this.started += 1)));
      this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay.size);
      await delay(BURST_EVERY_MS, undefined, { signal: until }).catch(() => undefined);
    }
    await Promise.all(this.underWay);
  }

  private begin(story: ListingStory): void {
    const colour = () => this.random.between(0, 255);
    const colours = Array.from({ length: story.photos }, () => ({
      r: colour(),
      g: colour(),
      b: colour(),
    }));
    const telling = this.tell(story, colours)
      .catch((error: unknown) => {
        if (!this.over.aborted) this.troubles.push(`${story.id}: ${String(error)}`);
      })
      .finally(() => this.underWay.delete(telling));
    this.underWay.add(telling);
  }

  private async tell(
    story: ListingStory,
    colours: readonly { r: number; g: number; b: number }[],
  ): Promise<void> {
    const photos: PhotoLink[] = [];
    for (const colour of colours) photos.push(await this.sandbox.uploadPhoto(colour));
    let last: Announced | undefined;
    for (const [index, content] of story.contents.entries()) {
      if (index > 0) await delay(story.pauseMs);
      if (story.seller === 'returns') await this.untilDone(last);
      const revision =
        index === 0
          ? await this.sandbox.create(story, content, photos)
          : await this.sandbox.change(story.id, content, photos);
      last = await this.garnish.announce(story, revision, content, photos);
      this.announcements.push(last);
    }
    if (story.withdrawAfterMs !== null && last !== undefined) {
      await delay(story.withdrawAfterMs);
      this.withdrawals.push({ listingId: story.id, upTo: last.revision });
      await this.sandbox.withdraw(story.id);
      await this.garnish.withdraw(story.id, last.revision);
    }
    await this.untilDone(last);
  }

  /** Waits for the outcome of what was acknowledged; what wasn't may never have arrived. */
  private async untilDone(announced: Announced | undefined): Promise<void> {
    if (announced?.end !== 'acknowledged') return;
    while (!this.over.aborted && !(await this.garnish.isDone(announced.listingId)))
      await delay(LOOK_EVERY_MS, undefined, { signal: this.over }).catch(() => undefined);
  }
}
