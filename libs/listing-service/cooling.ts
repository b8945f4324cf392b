import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleAll,
} from 'cockatiel';
import type { PutResult } from './put-enrichment.js';

/** So many failures in a row, and the quick try is left out for a while. */
const FAILURES_TO_COOL = 3;
const COOLING_MS = 10_000;

/** A marketplace's circuit, and when it was opened last. */
interface Circuit {
  readonly breaker: CircuitBreakerPolicy;
  openedAtMs: number;
}

/**
 * Which marketplaces' listing services are slow or failing, in this process's memory: while one is cooling
 * no quick try is made, since that would hold a workflow slot. After the cooling one try is let through.
 */
export class ListingServiceCooling {
  private readonly circuits = new Map<string, Circuit>();

  /** Whether a quick try would be refused now, so that nothing need be prepared for it. */
  isCooling(marketplace: string): boolean {
    const circuit = this.circuits.get(marketplace);
    switch (circuit?.breaker.state) {
      case undefined:
      case CircuitState.Closed:
        return false;
      case CircuitState.Open:
        return Date.now() - circuit.openedAtMs < COOLING_MS;
      case CircuitState.HalfOpen:
      case CircuitState.Isolated:
        return true;
    }
  }

  /** Makes a quick try, unless the marketplace's listing service is cooling. */
  async quickTry(
    marketplace: string,
    put: () => Promise<PutResult>,
  ): Promise<PutResult | { readonly kind: 'cooling' }> {
    try {
      return await this.circuit(marketplace).breaker.execute(put);
    } catch (error) {
      if (error instanceof BrokenCircuitError) return { kind: 'cooling' };
      throw error;
    }
  }

  private circuit(marketplace: string): Circuit {
    const known = this.circuits.get(marketplace);
    if (known) return known;
    const breaker = circuitBreaker(handleAll.orWhenResult(isTrouble), {
      halfOpenAfter: COOLING_MS,
      breaker: new ConsecutiveBreaker(FAILURES_TO_COOL),
    });
    const circuit = { breaker, openedAtMs: 0 };
    breaker.onBreak(() => {
      circuit.openedAtMs = Date.now();
    });
    this.circuits.set(marketplace, circuit);
    return circuit;
  }
}

/** Slow, down or limiting; a 4xx about the listing says nothing of the service's health. */
function isTrouble(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('kind' in result)) return false;
  if (result.kind === 'no_answer') return true;
  return (
    'status' in result &&
    typeof result.status === 'number' &&
    (result.status >= 500 || result.status === 429)
  );
}
