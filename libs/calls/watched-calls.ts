import type { Lane } from '#libs/domain/lane-timings';
import type { ModelProvider, ModelRequest } from '#libs/models/provider';
import { estimateTokens } from '#libs/money/estimate-tokens';
import type { WatchedCall } from '#libs/provider-health/health-scope';
import type { ProbeLease, ProviderHealth, Skipped } from '#libs/provider-health/provider-health';
import type { TokenRates } from '#libs/rate-limits/token-rates';

/** Whom an attempt asks, and for what. */
export interface Attempt {
  readonly provider: ModelProvider;
  readonly planned: WatchedCall;
  readonly lane: Lane;
  readonly request: ModelRequest;
  readonly cancellation: AbortSignal;
}

/** What decides whether a provider may be asked now. */
export interface Watch {
  readonly health: ProviderHealth;
  /** Absent where no provider has a limit of tokens. */
  readonly tokenRates?: TokenRates | undefined;
}

/** One attempt's dealings with the health and the limits of the provider that it asks. */
export class WatchedCalls {
  /** The provider, its health learning from how each request ends. */
  readonly provider: ModelProvider;
  private lease: ProbeLease | undefined;
  private hasTokens = false;

  constructor(
    private readonly watch: Watch,
    private readonly attempt: Attempt,
  ) {
    const { provider, planned } = attempt;
    this.provider = {
      ...provider,
      send: (request, options) =>
        watch.health.observe(planned, this.useLease(), () => provider.send(request, options)),
    };
  }

  /** Asked just before a call is reserved. @returns why it must not be sent, or undefined where it may */
  async admit(): Promise<Skipped | undefined> {
    const { planned, lane } = this.attempt;
    if (this.lease === undefined) {
      const admission = await this.watch.health.admit(planned, lane);
      if (admission.kind === 'skipped') return admission;
      if (admission.kind === 'probe') this.lease = admission.lease;
    }
    return this.takeTokens();
  }

  /** The attempt is over: a probe that it did not send is another's. */
  end(): void {
    this.watch.health.release(this.useLease());
  }

  private async takeTokens(): Promise<Skipped | undefined> {
    const { tokenRates } = this.watch;
    if (tokenRates === undefined || this.hasTokens) return undefined;
    const { provider, planned, lane, request, cancellation } = this.attempt;
    const { inputTokens, outputTokens } = estimateTokens(request, provider.photoTokens);
    const tokens = inputTokens + outputTokens;
    const skipped = await tokenRates.take({ planned, lane, tokens }, cancellation);
    this.hasTokens = skipped === undefined;
    return skipped;
  }

  private useLease(): ProbeLease | undefined {
    const { lease } = this;
    this.lease = undefined;
    return lease;
  }
}
