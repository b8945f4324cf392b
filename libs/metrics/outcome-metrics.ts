import { Counter, type Registry } from 'prom-client';
import type { Outcome } from '#libs/domain/outcome';

/** How the revisions ended that this process has written back. */
export class OutcomeMetrics {
  private readonly revisions;

  constructor(registry: Registry) {
    this.revisions = new Counter({
      name: 'garnish_revisions_total',
      help: 'Revisions that came to a write-back, by outcome; those superseded or withdrawn before it are in none',
      labelNames: ['outcome'],
      registers: [registry],
    });
  }

  settled(outcome: Outcome): void {
    this.revisions.inc({ outcome });
  }
}
