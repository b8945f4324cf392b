import { z } from 'zod';

/** Tokens that a provider counted for one call; `estimated` where it reported none. */
export const Usage = z.object({
  /** All input, with what was read from the provider's cache and what was written into it. */
  inputTokens: z.int().min(0),
  /** Of the input, what was read from the cache. */
  cachedInputTokens: z.int().min(0),
  /** Of the input, what was written into the cache; absent where the provider doesn't bill that apart. */
  cacheWriteTokens: z.int().min(0).optional(),
  /** All output; reasoning is inside. */
  outputTokens: z.int().min(0),
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof Usage>;

const microsPerMillion = z.int().min(0);

/** What a model costs from a day on, in micro-dollars a million tokens; reasoning is priced as output. */
export const Price = z.strictObject({
  /** First day (UTC) on which it counts, as `2026-11-24`; it counts until a later one does. */
  from: z.iso.date('must be a day such as 2026-11-24'),
  inputMicrosPerMillion: microsPerMillion,
  cachedInputMicrosPerMillion: microsPerMillion,
  /** Only for providers that bill what is written into their cache apart. */
  cacheWriteMicrosPerMillion: microsPerMillion.optional(),
  outputMicrosPerMillion: microsPerMillion,
});
export type Price = z.infer<typeof Price>;

/** The prices of one model over time, in any order, one a day at most. */
export const PriceList = z
  .array(Price)
  .min(1)
  .superRefine((prices, context) => {
    const seen = new Set<string>();
    for (const [index, { from }] of prices.entries()) {
      if (seen.has(from)) {
        const message = `two prices count from ${from}`;
        context.addIssue({ code: 'custom', path: [index, 'from'], message });
      }
      seen.add(from);
    }
  });
export type PriceList = z.infer<typeof PriceList>;

/** @returns the price in force at a moment: the one with the latest day that has come, by UTC; null before the first */
export function priceInForce(prices: readonly Price[], at: Date): Price | null {
  const day = at.toISOString().slice(0, 10);
  let found: Price | null = null;
  for (const price of prices) {
    if (price.from <= day && (found === null || price.from > found.from)) found = price;
  }
  return found;
}

/** What a call cost in micro-dollars, or why that isn't known: a price is never guessed. */
export type Cost =
  | { readonly kind: 'known'; readonly micros: number }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Tokens that a call may come to, for its reservation. */
export interface TokenEstimate {
  readonly inputTokens: number;
  /** The request's own limit. */
  readonly outputTokens: number;
}

/**
 * What a call may cost in micro-dollars, rounded up: all of its input at the dearest kind, all the output that it may
 * give.
 */
export function reservationOf(tokens: TokenEstimate, price: Price): number {
  const dearestInput = Math.max(
    price.inputMicrosPerMillion,
    price.cachedInputMicrosPerMillion,
    price.cacheWriteMicrosPerMillion ?? 0,
  );
  const sum =
    BigInt(tokens.inputTokens) * BigInt(dearestInput) +
    BigInt(tokens.outputTokens) * BigInt(price.outputMicrosPerMillion);
  return Number(roundedUp(sum));
}

/** @returns micro-dollars in words: `$0.0042`, `$5.00` */
export function inDollars(micros: number): string {
  const [whole = '', decimals = ''] = (micros / 1_000_000).toFixed(6).split('.');
  return `$${whole}.${decimals.replace(/0{1,4}$/, '')}`;
}

const TOKENS_A_PRICE = 1_000_000n;

function roundedUp(sum: bigint): bigint {
  return (sum + TOKENS_A_PRICE - 1n) / TOKENS_A_PRICE;
}

/**
 * The cost of one call, rounded up to the micro-dollar. Reasons are few and fixed: cost reports count calls by them.
 * @param price the one in force when the call was reserved
 */
export function costOf(usage: Usage | null, price: Price | null): Cost {
  if (price === null)
    return unknown('no price is configured for this model on the day of the call');
  if (usage === null) return unknown('the provider reported no usage');
  const written = usage.cacheWriteTokens ?? 0;
  const fresh = usage.inputTokens - usage.cachedInputTokens - written;
  if (fresh < 0) return unknown('the provider reported more cached input than input');
  const writePrice = price.cacheWriteMicrosPerMillion ?? (written === 0 ? 0 : undefined);
  if (writePrice === undefined) {
    return unknown('the provider reported cache writes, for which no price is configured');
  }
  // Whole numbers of any size: a float would round some sums down.
  const sum =
    BigInt(fresh) * BigInt(price.inputMicrosPerMillion) +
    BigInt(usage.cachedInputTokens) * BigInt(price.cachedInputMicrosPerMillion) +
    BigInt(written) * BigInt(writePrice) +
    BigInt(usage.outputTokens) * BigInt(price.outputMicrosPerMillion);
  const micros = roundedUp(sum);
  if (micros > BigInt(Number.MAX_SAFE_INTEGER)) return unknown('the reported usage is absurd');
  return { kind: 'known', micros: Number(micros) };
}

function unknown(reason: string): Cost {
  return { kind: 'unknown', reason };
}
