import { sql, type Selectable } from 'kysely';
import type { Database } from '../database.js';
import type { ProviderDrain, ProviderHealth } from '../schema.generated.js';

/** The rows of everything that keeps a provider from being asked, in its absolute times. */
export interface ListedTroubles {
  readonly rests: readonly Selectable<ProviderHealth>[];
  readonly drains: readonly Selectable<ProviderDrain>[];
}

/** For people: rests that are not over, and open drains. */
export async function listTroubles(db: Database): Promise<ListedTroubles> {
  const [rests, drains] = await Promise.all([
    db
      .selectFrom('provider_health')
      .selectAll()
      .where('state', '=', 'open')
      .where((where) =>
        where.or([where('ends_by', '=', 'probe'), where('rests_until', '>', sql<Date>`now()`)]),
      )
      .orderBy('provider')
      .orderBy('scope')
      .execute(),
    db
      .selectFrom('provider_drain')
      .selectAll()
      .where('undrained_at', 'is', null)
      .orderBy('provider')
      .orderBy('scope')
      .execute(),
  ]);
  return { rests, drains };
}
