import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#libs/db/database';
import type { FailureClass } from '#libs/domain/failure-classes';
import type { Lane } from '#libs/domain/lane-timings';
import { createLogger } from '#libs/log/logger';
import { ProviderFailure } from '#libs/models/provider-failure';
import type { WatchedCall } from '#libs/provider-health/health-scope';
import {
  ProviderHealth,
  type Admission,
  type ProbeLease,
} from '#libs/provider-health/provider-health';

/** A call to a provider of one test alone. */
export function aProvider(): WatchedCall {
  return {
    provider: `p-${randomUUID()}`,
    model: 'a-model',
    attemptTimeoutMs: 10_000,
    profile: 'a-profile',
    capability: 'attributes',
    listing: 'second-hand/1',
  };
}

/** A worker process, as far as providers' health goes. */
export class HealthOfWorker {
  readonly health: ProviderHealth;

  constructor(db: Database) {
    this.health = new ProviderHealth(db, createLogger({ process: 'test', level: 'silent' }));
  }

  /** Looks with what the database says now. */
  async admit(planned: WatchedCall, lane: Lane = 'standard'): Promise<Admission> {
    await this.health.refresh();
    return this.health.admit(planned, lane);
  }

  /** Sends a call that is answered. */
  async answered(planned: WatchedCall, lease?: ProbeLease): Promise<void> {
    await this.health.observe(planned, lease, () => Promise.resolve());
    await this.health.refresh();
  }

  /** Sends calls that end so, one after another. */
  async failed(
    planned: WatchedCall,
    failureClass: FailureClass,
    given: {
      readonly times?: number;
      readonly status?: number;
      readonly waitMs?: number;
      readonly lease?: ProbeLease;
    } = {},
  ): Promise<void> {
    const failure = new ProviderFailure(failureClass, 'scripted', {
      status: given.status ?? null,
      code: null,
      requestId: null,
      waitMs: given.waitMs ?? null,
      usage: null,
      raw: null,
    });
    await this.threw(planned, failure, given);
  }

  /** Sends calls that throw this. */
  async threw(
    planned: WatchedCall,
    error: Error,
    given: { readonly times?: number; readonly lease?: ProbeLease } = {},
  ): Promise<void> {
    for (let call = 0; call < (given.times ?? 1); call += 1) {
      try {
        await this.health.observe(planned, given.lease, () => Promise.reject(error));
      } catch (thrown) {
        if (thrown !== error) throw thrown;
      }
    }
    await this.health.refresh();
  }
}

/** Lets a provider's cool-down have ended this long ago. */
export async function endCoolDown(
  db: Database,
  { provider }: WatchedCall,
  agoMs = 1,
): Promise<void> {
  await db
    .updateTable('provider_health')
    .set({ rests_until: sql<Date>`now() - ${agoMs} * interval '1 millisecond'` })
    .where('provider', '=', provider)
    .execute();
}

/** Lets the lease to probe a provider have run out. */
export async function endLease(db: Database, { provider }: WatchedCall): Promise<void> {
  await db
    .updateTable('provider_health')
    .set({ probe_until: sql<Date>`now() - interval '1 millisecond'` })
    .where('provider', '=', provider)
    .where('probe_lease', 'is not', null)
    .execute();
}
