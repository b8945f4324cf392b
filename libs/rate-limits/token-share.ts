import type { Database } from '#libs/db/database';
import { drawTokens } from '#libs/db/rate-limits/draw-tokens';
import type { Lane } from '#libs/domain/lane-timings';

/** Tokens a minute of one model at one provider. */
export interface TokenLimit {
  readonly provider: string;
  readonly model: string;
  readonly tokensPerMinute: number;
}

/** What a bucket holds when full, as a part of a minute's tokens: 10 s of them. */
const CAPACITY_MINUTES = 1 / 6;
/** What a lane leaves in the bucket, as a part of its capacity: a backfill never takes a seller's tokens. */
const KEPT_FOR_OTHERS: Readonly<Record<Lane, number>> = {
  interactive: 0,
  standard: 0.25,
  backfill: 0.5,
};
/** Drawn tokens are spent within this; what is left is forgotten, and comes back by the bucket's filling. */
const LEASE_MS = 1_000;

interface Chunk {
  free: number;
  /** By `performance.now()`. */
  readonly goodUntilMs: number;
}

/**
 * One process's share of a model's tokens. Calls are paid from a chunk in memory, Postgres is asked for the next one,
 * once at a time however many calls wait. A chunk is what one call needs; the next is twice the last where that was
 * spent within its lease, up to a second's tokens: a busy process asks seldom, an idle one hoards nothing.
 */
export class TokenShare {
  private chunk: Chunk = { free: 0, goodUntilMs: 0 };
  private lastDrawn = 0;
  private drawing: Promise<void> | undefined;
  private empty:
    { readonly lane: Lane; readonly need: number; readonly untilMs: number } | undefined;

  constructor(
    private readonly db: Database,
    private readonly limit: TokenLimit,
  ) {}

  /**
   * @returns 0 where the tokens are taken, else after how many ms it is worth asking again
   * @throws the database's error
   */
  async take(tokens: number, lane: Lane): Promise<number> {
    for (;;) {
      if (this.takeFromChunk(tokens)) return 0;
      const waitMs = this.knownWait(tokens, lane);
      if (waitMs > 0) return waitMs;
      if (this.drawing === undefined) break;
      await this.drawing;
    }
    let waitMs = 0;
    this.drawing = this.draw(tokens, lane)
      .then((untilMore) => {
        waitMs = untilMore;
      })
      .finally(() => {
        this.drawing = undefined;
      });
    await this.drawing;
    return waitMs;
  }

  private takeFromChunk(tokens: number): boolean {
    const { chunk } = this;
    if (performance.now() >= chunk.goodUntilMs || chunk.free < tokens) return false;
    chunk.free -= tokens;
    return true;
  }

  /** What an earlier draw has found out, for a call that needs as much and is no more urgent. */
  private knownWait(tokens: number, lane: Lane): number {
    const { empty } = this;
    if (empty === undefined || tokens < empty.need) return 0;
    if (KEPT_FOR_OTHERS[lane] < KEPT_FOR_OTHERS[empty.lane]) return 0;
    return Math.max(0, Math.ceil(empty.untilMs - performance.now()));
  }

  /** Draws a chunk and takes `tokens` from it. */
  private async draw(tokens: number, lane: Lane): Promise<number> {
    const { tokensPerMinute } = this.limit;
    const askedAtMs = performance.now();
    const wasSpent = askedAtMs < this.chunk.goodUntilMs;
    const aSecond = tokensPerMinute / 60;
    // A bucket that couldn't hold a call would never let it go.
    const capacity = Math.max(tokensPerMinute * CAPACITY_MINUTES, 2 * tokens);
    const drawn = await drawTokens(this.db, {
      ...this.limit,
      capacity,
      need: tokens,
      wish: Math.max(tokens, wasSpent ? Math.min(2 * this.lastDrawn, aSecond) : 0),
      keep: capacity * KEPT_FOR_OTHERS[lane],
    });
    if (drawn.kind === 'empty') {
      this.empty = { lane, need: tokens, untilMs: askedAtMs + drawn.waitMs };
      return drawn.waitMs;
    }
    this.lastDrawn = drawn.tokens;
    this.chunk = { free: drawn.tokens - tokens, goodUntilMs: askedAtMs + LEASE_MS };
    return 0;
  }
}
