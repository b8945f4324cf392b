import { sql } from 'kysely';
import type { Database } from '../database.js';

/** The right to send the one call that asks resting scopes of a provider again. */
export interface ProbeLease {
  readonly id: string;
  readonly provider: string;
  readonly scopes: readonly string[];
  /** Rests in a row so far, of the scope that has most. */
  readonly trips: number;
}

/**
 * Takes the lease of all these scopes, or of none. Of any number of workers one gets it (a conditional update); one
 * that is lost is free again when its time is over.
 * @param waitedMs how long the cool-down must have been over
 * @param lastsMs longer than the call may take
 */
export async function takeProbeLease(
  db: Database,
  wanted: Pick<ProbeLease, 'id' | 'provider' | 'scopes'>,
  waitedMs: number,
  lastsMs: number,
): Promise<ProbeLease | undefined> {
  const scopes = [...wanted.scopes];
  const taken = await sql<{ trips: number }>`
    with due as (
      select provider, scope from provider_health
      where provider = ${wanted.provider} and scope = any(${scopes}) and state = 'open' and ends_by = 'probe'
        and rests_until <= now() - ${waitedMs} * interval '1 millisecond'
        and (probe_until is null or probe_until <= now())
      order by scope
      for update
    )
    update provider_health as health
    set probe_lease = ${wanted.id}, probe_until = now() + ${lastsMs} * interval '1 millisecond'
    from due
    where health.provider = due.provider and health.scope = due.scope
      and (select count(*) from due) = ${scopes.length}
    returning health.trips`.execute(db);
  if (taken.rows.length === 0) return undefined;
  return { ...wanted, scopes, trips: Math.max(...taken.rows.map((row) => row.trips)) };
}

/** Gives a lease back unused: nothing was sent. */
export async function releaseProbeLease(db: Database, lease: ProbeLease): Promise<void> {
  await db
    .updateTable('provider_health')
    .set({ probe_lease: null, probe_until: null })
    .where('provider', '=', lease.provider)
    .where('probe_lease', '=', lease.id)
    .execute();
}

/**
 * The probe succeeded: the provider is asked again by all. That holds for one whose lease ran out meanwhile as well,
 * unless another probe has failed since.
 */
export async function closeAfterProbe(db: Database, lease: ProbeLease): Promise<void> {
  await db
    .updateTable('provider_health')
    .set({ state: 'closed', trips: 0, probe_lease: null, probe_until: null })
    .where('provider', '=', lease.provider)
    .where('scope', 'in', lease.scopes)
    .where('state', '=', 'open')
    .where('trips', '<=', lease.trips)
    .execute();
}

/** The probe failed: another rest in a row. Without effect where the lease ran out and another has it. */
export async function restAfterProbe(
  db: Database,
  lease: ProbeLease,
  rest: { readonly reason: string; readonly trips: number; readonly restsForMs: number },
): Promise<void> {
  await db
    .updateTable('provider_health')
    .set({
      rests_until: sql<Date>`now() + ${rest.restsForMs} * interval '1 millisecond'`,
      trips: rest.trips,
      reason_class: rest.reason,
      probe_lease: null,
      probe_until: null,
    })
    .where('provider', '=', lease.provider)
    .where('probe_lease', '=', lease.id)
    .execute();
}
