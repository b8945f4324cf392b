import type { Database } from '#libs/db/database';
import type { BudgetKind } from '#libs/db/budgets/daily-budget';
import type { OverCeiling, SpendingTerms } from '#libs/db/model-calls/reserve-call';
import { inDollars } from '#libs/domain/money';
import type { Capability } from '#libs/domain/profile';
import { Purse, type Taken } from './purse.js';
import type { SpendingLimits } from './spending-limits.js';

/** A call that is about to be reserved. */
export interface PricedCall {
  readonly capability: Capability;
  readonly provider: string;
  readonly marketplace: string;
  /** What it may cost at most; null where its model has no price. */
  readonly reservedMicros: number | null;
}

/** A call must not be made, for what it may cost. */
export interface OverLimit {
  readonly kind: 'over_limit';
  /** Which limit, in words. */
  readonly why: string;
  /** When it counts anew; null where it doesn't. */
  readonly untilMs: number | null;
}

/** A call may be reserved, as far as budgets go: they have it already. */
export interface Allowance {
  readonly kind: 'allowed';
  /** What the reservation itself is to hold it against. */
  readonly terms: SpendingTerms;
  /** Nothing was reserved, so nothing is spent. */
  readonly giveBack: () => void;
  /** Nothing was reserved, because a chunk's lease is over. */
  readonly forgetChunks: () => void;
  /** The row has this cost; where it has none, its reservation stays spent. */
  readonly settle: (costMicros: number) => void;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** @returns the next midnight, UTC */
function nextDayMs(): number {
  return (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS;
}

/**
 * One worker's part in keeping to what drafts may cost. Safety has its own pot: its calls are reserved and recorded as
 * all are, and nothing here ever refuses one.
 */
export class Spending {
  private readonly purses: ReadonlyMap<string, Purse>;

  constructor(
    db: Database,
    private readonly limits: SpendingLimits,
  ) {
    this.purses = new Map(
      limits.budgets.map((budget) => [`${budget.kind} ${budget.name}`, new Purse(db, budget)]),
    );
  }

  /**
   * Asks the daily budgets, without a round trip while their chunks last.
   * @throws the database's error where a chunk could not be drawn
   */
  async allow(call: PricedCall): Promise<Allowance | OverLimit> {
    const { reservedMicros } = call;
    if (call.capability === 'safety') return allowed(reservedMicros, null, []);
    const purses = [
      this.purseOf('provider', call.provider),
      this.purseOf('marketplace', call.marketplace),
    ];
    const { ceilings } = this.limits;
    const isLimited = ceilings !== null || purses.some((purse) => purse !== undefined);
    if (!isLimited) return allowed(reservedMicros, null, []);
    if (reservedMicros === null) return UNPRICED;
    const paid: Payment[] = [];
    for (const purse of purses) {
      if (purse === undefined) continue;
      const taken = await purse.take(reservedMicros).catch((error: unknown) => {
        giveBackAll(paid);
        throw error;
      });
      if (taken === undefined) {
        giveBackAll(paid);
        return overBudget(purse, reservedMicros);
      }
      paid.push({ purse, taken });
    }
    return allowed(reservedMicros, ceilings, paid);
  }

  private purseOf(kind: BudgetKind, name: string): Purse | undefined {
    return this.purses.get(`${kind} ${name}`);
  }
}

/**
 * As {@link Spending.allow}.
 * @param spending undefined where nothing is limited
 */
export async function allow(
  spending: Spending | undefined,
  call: PricedCall,
): Promise<Allowance | OverLimit> {
  return spending === undefined ? allowed(call.reservedMicros, null, []) : spending.allow(call);
}

/** Only a pinned plan can name one: the start is refused where a limit covers a model without a price. */
const UNPRICED: OverLimit = {
  kind: 'over_limit',
  why: 'its model has no price, so that no limit on what it costs could hold',
  untilMs: null,
};

interface Payment {
  readonly purse: Purse;
  readonly taken: Taken;
}

function allowed(
  reservedMicros: number | null,
  ceilings: SpendingTerms['ceilings'],
  paid: readonly Payment[],
): Allowance {
  const chunkOf = (kind: BudgetKind): string | null =>
    paid.find(({ purse }) => purse.budget.kind === kind)?.taken.chunk ?? null;
  return {
    kind: 'allowed',
    terms: {
      reservedMicros,
      ceilings,
      providerChunk: chunkOf('provider'),
      marketplaceChunk: chunkOf('marketplace'),
    },
    giveBack: () => {
      giveBackAll(paid);
    },
    forgetChunks: () => {
      for (const { purse, taken } of paid) purse.forget(taken.chunk);
    },
    settle: (costMicros) => {
      for (const { purse, taken } of paid) purse.settle(taken, costMicros);
    },
  };
}

function giveBackAll(paid: readonly Payment[]): void {
  for (const { purse, taken } of paid) purse.settle(taken, 0);
}

function overBudget({ budget }: Purse, reservedMicros: number): OverLimit {
  const untilMs = nextDayMs();
  return {
    kind: 'over_limit',
    why:
      `the day's budget of the ${budget.kind} ${budget.name}, ${inDollars(budget.micros)}, has less than the ` +
      `${inDollars(reservedMicros)} left that the call may cost; it begins anew at ${new Date(untilMs).toISOString()}`,
    untilMs,
  };
}

/** A ceiling that a reservation would have broken, in words. */
export function overCeiling(
  { of, lane, ceilingMicros, spentMicros }: OverCeiling,
  reservedMicros: number | null,
): OverLimit {
  const untilMs = of === 'listing_day' ? nextDayMs() : null;
  const whose = of === 'listing_day' ? 'of a listing a day' : `of a revision in the lane ${lane}`;
  const until = untilMs === null ? '' : `; it begins anew at ${new Date(untilMs).toISOString()}`;
  return {
    kind: 'over_limit',
    why:
      `the ceiling ${whose}, ${inDollars(ceilingMicros)}, would be broken: ${inDollars(spentMicros)} are spent or ` +
      `reserved, the call may cost ${inDollars(reservedMicros ?? 0)}${until}`,
    untilMs,
  };
}
