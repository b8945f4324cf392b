const WITHIN_MS = 60_000;

/** Row 3: when names of two providers can't be resolved within a minute, it is our own network that fails. */
export class OwnEgress {
  private readonly unresolvedAtMs = new Map<string, number>();

  /** Notes that a provider's name could not be resolved. @returns whether our own network is the likelier cause */
  isSuspectedAfter(provider: string, nowMs: number): boolean {
    this.unresolvedAtMs.set(provider, nowMs);
    for (const [other, seenAtMs] of this.unresolvedAtMs) {
      if (other !== provider && seenAtMs > nowMs - WITHIN_MS) return true;
    }
    return false;
  }
}
