import { Registry } from 'prom-client';
import type { Trouble } from '#libs/provider-health/shadow';
import { CallMetrics } from './call-metrics.js';
import { OutcomeMetrics } from './outcome-metrics.js';
import { RestMetrics } from './rest-metrics.js';

/** Everything that a worker counts; `docs/metrics.md` lists it, held against this by a test. */
export class WorkerMetrics {
  readonly registry = new Registry();
  readonly calls = new CallMetrics(this.registry);
  readonly outcomes = new OutcomeMetrics(this.registry);
  readonly rests: RestMetrics;

  /**
   * @param providers ids of those that are switched on
   * @param troubles what keeps providers from being asked, read at each scrape
   */
  constructor(providers: readonly string[], troubles: () => readonly Trouble[]) {
    this.rests = new RestMetrics(this.registry, providers, troubles);
  }
}
