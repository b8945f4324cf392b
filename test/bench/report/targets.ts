/** What Garnish is held to, beside the twin. A ratio is the median of the blocks' ratios. */
export const TARGETS = {
  /** At most, of the twin's. */
  events: 0.6,
  writes: 0.66,
  engineCpu: 0.72,
  /** At least, of the twin's; only where the provider answers at once, else it waits and the engine doesn't matter. */
  listingsPerSecond: 1.25,
  /** At most above the plain sum of the slower provider's time and the bare photo work, ms. */
  idleAboveFloorMs: 120,
  /** Interactive p95 with every write-back hanging, at most, of before. */
  hangingP95: 2,
} as const;
