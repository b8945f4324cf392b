import { z } from 'zod';

/** Tokens that a provider counted for one call; `estimated` where it reported none. */
export const Usage = z.object({
  inputTokens: z.int().min(0),
  cachedInputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof Usage>;

/** A model's price in micro-dollars a million tokens. */
export const Price = z.object({
  inputMicrosPerMillion: z.int().min(0),
  cachedInputMicrosPerMillion: z.int().min(0),
  outputMicrosPerMillion: z.int().min(0),
});
export type Price = z.infer<typeof Price>;

/** What a call cost in micro-dollars, or why that isn't known: a price is never guessed. */
export type Cost =
  | { readonly kind: 'known'; readonly micros: number }
  | { readonly kind: 'unknown'; readonly reason: string };

/** @returns the call's cost, rounded up to the micro-dollar */
export function costOf(usage: Usage | null, price: Price | null): Cost {
  if (price === null) return { kind: 'unknown', reason: 'no price is configured for this model' };
  if (usage === null) return { kind: 'unknown', reason: 'the provider reported no usage' };
  const fresh = usage.inputTokens - usage.cachedInputTokens;
  const micros =
    (fresh * price.inputMicrosPerMillion +
      usage.cachedInputTokens * price.cachedInputMicrosPerMillion +
      usage.outputTokens * price.outputMicrosPerMillion) /
    1_000_000;
  return { kind: 'known', micros: Math.ceil(micros) };
}
