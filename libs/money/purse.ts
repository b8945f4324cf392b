import type { Database } from '#libs/db/database';
import type { DailyBudget } from '#libs/db/budgets/daily-budget';
import { drawChunk } from '#libs/db/budgets/draw-chunk';
import { returnExpiredChunks } from '#libs/db/budgets/return-expired-chunks';

/** Money taken out of a purse for one call. */
export interface Taken {
  /** The chunk that it comes from; null where it is nothing. */
  readonly chunk: string | null;
  readonly micros: number;
}

interface Chunk {
  readonly id: string;
  /** Below 0 where calls cost more than was reserved for them: the next chunk pays that back. */
  freeMicros: number;
  /** By `performance.now()`; Postgres has the last word (`reserve-call.ts`). */
  readonly goodUntilMs: number;
}

/** A chunk is left before its lease ends by this much, so that hardly a reservation comes too late. */
const MARGIN_MS = 1_000;
/** An empty budget is asked again after this: chunks that expire bring something back. */
const ASK_AGAIN_MS = 5_000;

/**
 * One worker's hand on one daily budget. Calls are paid from a chunk in memory; Postgres is asked only for the next
 * chunk, once at a time however many calls wait. What a chunk has left when its lease ends is not given back here:
 * the sweep, or whoever finds the budget empty, does that from the calls' rows, for the living and the dead alike.
 */
export class Purse {
  private chunk: Chunk | undefined;
  private drawing: Promise<void> | undefined;
  private refused: { readonly micros: number; readonly untilMs: number } | undefined;

  constructor(
    private readonly db: Database,
    readonly budget: DailyBudget,
  ) {}

  /**
   * @returns undefined where today's budget has too little left
   * @throws the database's error
   */
  async take(micros: number): Promise<Taken | undefined> {
    if (micros === 0) return { chunk: null, micros };
    while (this.drawing !== undefined) {
      const taken = this.takeFromChunk(micros);
      if (taken !== undefined) return taken;
      await this.drawing;
    }
    const taken = this.takeFromChunk(micros);
    if (taken !== undefined) return taken;
    if (this.isRefused(micros)) return undefined;
    let drawn: Taken | undefined;
    this.drawing = this.draw(micros)
      .then((chunk) => {
        if (chunk === undefined) return;
        this.chunk = chunk;
        chunk.freeMicros -= micros;
        drawn = { chunk: chunk.id, micros };
      })
      .finally(() => {
        this.drawing = undefined;
      });
    await this.drawing;
    return drawn;
  }

  /** A call has come to its end, or was never sent: what it did not cost may be spent again. */
  settle(taken: Taken, costMicros: number): void {
    const back = taken.micros - costMicros;
    // An earlier chunk gets its rest back from the rows; a debt is paid by whichever is there.
    if (this.chunk !== undefined && (back < 0 || this.chunk.id === taken.chunk)) {
      this.chunk.freeMicros += back;
    }
  }

  /** Postgres says that the chunk's lease is over. */
  forget(chunk: string | null): void {
    if (this.chunk?.id === chunk) this.chunk = undefined;
  }

  private takeFromChunk(micros: number): Taken | undefined {
    const { chunk } = this;
    if (chunk === undefined || chunk.goodUntilMs <= performance.now()) return undefined;
    if (chunk.freeMicros < micros) return undefined;
    chunk.freeMicros -= micros;
    return { chunk: chunk.id, micros };
  }

  private isRefused(micros: number): boolean {
    const { refused } = this;
    return refused !== undefined && micros >= refused.micros && performance.now() < refused.untilMs;
  }

  private async draw(micros: number): Promise<Chunk | undefined> {
    const askedAtMs = performance.now();
    const debtMicros = Math.max(0, -(this.chunk?.freeMicros ?? 0));
    const needMicros = micros + debtMicros;
    let drawn = await drawChunk(this.db, this.budget, needMicros);
    if (drawn === undefined && (await returnExpiredChunks(this.db, this.budget)).micros > 0) {
      drawn = await drawChunk(this.db, this.budget, needMicros);
    }
    if (drawn === undefined) {
      this.refused = { micros, untilMs: performance.now() + ASK_AGAIN_MS };
      return undefined;
    }
    return {
      id: drawn.id,
      freeMicros: drawn.micros - debtMicros,
      goodUntilMs: askedAtMs + drawn.leaseMs - MARGIN_MS,
    };
  }
}
