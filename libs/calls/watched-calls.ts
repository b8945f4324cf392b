import type { Lane } from '#libs/domain/lane-timings';
import type { PlannedProvider } from '#libs/domain/profile';
import type { ModelProvider } from '#libs/models/provider';
import type { ProbeLease, ProviderHealth, Skipped } from '#libs/provider-health/provider-health';

/** One attempt's dealings with the health of the provider that it asks. */
export class WatchedCalls {
  /** The provider, its health learning from how each request ends. */
  readonly provider: ModelProvider;
  private lease: ProbeLease | undefined;

  constructor(
    private readonly health: ProviderHealth,
    provider: ModelProvider,
    private readonly planned: PlannedProvider,
    private readonly lane: Lane,
  ) {
    this.provider = {
      ...provider,
      send: (request, options) =>
        this.health.observe(planned, this.useLease(), () => provider.send(request, options)),
    };
  }

  /** Asked just before a call is reserved. @returns why it must not be sent, or undefined where it may */
  async admit(): Promise<Skipped | undefined> {
    if (this.lease !== undefined) return undefined;
    const admission = await this.health.admit(this.planned, this.lane);
    if (admission.kind === 'skipped') return admission;
    if (admission.kind === 'probe') this.lease = admission.lease;
    return undefined;
  }

  /** The attempt is over: a probe that it did not send is another's. */
  end(): void {
    this.health.release(this.useLease());
  }

  private useLease(): ProbeLease | undefined {
    const { lease } = this;
    this.lease = undefined;
    return lease;
  }
}
