import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { EndsBy } from './read-troubles.js';

/** A rest that begins now. */
export interface RestToOpen {
  readonly provider: string;
  readonly scope: string;
  readonly endsBy: EndsBy;
  readonly reason: string;
  readonly trips: number;
  readonly restsForMs: number;
}

/**
 * Begins a rest for all workers. One that only a probe ends stands as it is: whoever comes second saw the same trouble.
 * A throttle gives way to a longer one, and to one that needs a probe.
 */
export async function openRest(db: Database, rest: RestToOpen): Promise<void> {
  const { provider, scope, endsBy, reason, trips, restsForMs } = rest;
  await sql`
    insert into provider_health as known
      (provider, scope, state, ends_by, opened_at, rests_until, trips, reason_class)
    values (${provider}, ${scope}, 'open', ${endsBy}, now(),
      now() + ${restsForMs} * interval '1 millisecond', ${trips}, ${reason})
    on conflict (provider, scope) do update
    set state = 'open', ends_by = excluded.ends_by, opened_at = excluded.opened_at,
      rests_until = excluded.rests_until, trips = excluded.trips, reason_class = excluded.reason_class,
      probe_lease = null, probe_until = null
    where known.state = 'closed'
      or (known.ends_by = 'time'
        and (excluded.ends_by = 'probe' or excluded.rests_until > known.rests_until))`.execute(db);
}
