import { Counter, Gauge, type Registry } from 'prom-client';
import { WHOLE_PROVIDER } from '#libs/provider-health/health-scope';
import type { Trouble } from '#libs/provider-health/shadow';

/** Which providers rest or are drained, as this process knows it. */
export class RestMetrics {
  private readonly begun;

  /** @param troubles what keeps providers from being asked, read at each scrape */
  constructor(
    registry: Registry,
    providers: readonly string[],
    troubles: () => readonly Trouble[],
  ) {
    const registers = [registry];
    this.begun = new Counter({
      name: 'garnish_provider_rests_begun_total',
      help: 'Rests that this process has begun, by the class of what began them; "hang" for calls that stayed open',
      labelNames: ['provider', 'reason'],
      registers,
    });
    new Gauge({
      name: 'garnish_provider_troubles',
      help: 'What keeps a provider, or a part of what is asked of it, from being asked',
      labelNames: ['provider', 'state', 'scope'],
      registers,
      collect() {
        this.reset();
        for (const provider of providers) {
          for (const state of ['resting', 'drained']) {
            for (const scope of ['all', 'part']) this.set({ provider, state, scope }, 0);
          }
        }
        for (const { provider, scope, state } of troubles()) {
          this.inc({ provider, state, scope: scope === WHOLE_PROVIDER ? 'all' : 'part' });
        }
      },
    });
  }

  restBegun(provider: string, reason: string): void {
    this.begun.inc({ provider, reason });
  }
}
