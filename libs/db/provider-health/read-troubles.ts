import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';

/** A throttle that ended is remembered for as long, so that the next one soon after it lasts longer. */
const REMEMBERED_MS = 120_000;

const EndsBy = z.enum(['probe', 'time']);
export type EndsBy = z.infer<typeof EndsBy>;

/** A rest as it stands, in ms from now on, so that the reader's clock need not be the database's. */
export interface OpenRest {
  readonly provider: string;
  readonly scope: string;
  readonly endsBy: EndsBy;
  readonly reason: string;
  readonly trips: number;
  /** Below 0 where the cool-down is over. */
  readonly restsForMs: number;
  /** How long the lease to probe still lasts; null where nobody has it. */
  readonly probedForMs: number | null;
}

export interface OpenDrain {
  readonly provider: string;
  readonly scope: string;
  readonly by: string;
  readonly reason: string;
}

/** Everything that keeps a provider from being asked; empty while all is well. */
export interface Troubles {
  readonly rests: readonly OpenRest[];
  readonly drains: readonly OpenDrain[];
}

/** Reads all of it in one statement; both tables hold a few rows. */
export async function readTroubles(db: Database): Promise<Troubles> {
  const { rows } = await sql<{
    provider: string;
    scope: string;
    ends_by: string | null;
    said: string;
    drained_by: string | null;
    trips: number;
    rests_for_ms: number;
    probed_for_ms: number | null;
  }>`
    select provider, scope, ends_by, reason_class as said, null as drained_by, trips,
      (extract(epoch from rests_until - now()) * 1000)::float8 as rests_for_ms,
      (extract(epoch from probe_until - now()) * 1000)::float8 as probed_for_ms
    from provider_health
    where state = 'open'
      and (ends_by = 'probe' or rests_until > now() - ${REMEMBERED_MS} * interval '1 millisecond')
    union all
    select provider, scope, null, reason, drained_by, 0, 0, null
    from provider_drain where undrained_at is null`.execute(db);
  const rests: OpenRest[] = [];
  const drains: OpenDrain[] = [];
  for (const { provider, scope, said, ...row } of rows) {
    if (row.drained_by !== null) {
      drains.push({ provider, scope, by: row.drained_by, reason: said });
    } else {
      rests.push({
        provider,
        scope,
        endsBy: EndsBy.parse(row.ends_by),
        reason: said,
        trips: row.trips,
        restsForMs: row.rests_for_ms,
        probedForMs: row.probed_for_ms,
      });
    }
  }
  return { rests, drains };
}
