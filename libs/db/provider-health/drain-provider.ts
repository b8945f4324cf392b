import { sql } from 'kysely';
import type { Database } from '../database.js';

/** Who takes something out or puts it back, and why. */
export interface Word {
  readonly by: string;
  readonly reason: string;
}

/** Takes a provider, or one of its models, out until a person puts it back. Said again, the first word stands. */
export async function drainProvider(
  db: Database,
  { provider, scope }: { readonly provider: string; readonly scope: string },
  { by, reason }: Word,
): Promise<void> {
  await db
    .insertInto('provider_drain')
    .values({ provider, scope, drained_by: by, reason })
    .onConflict((conflict) =>
      conflict.columns(['provider', 'scope']).where('undrained_at', 'is', null).doNothing(),
    )
    .execute();
}

/** Puts a provider back with all its models, whoever took them out. */
export async function undrainProvider(
  db: Database,
  provider: string,
  { by, reason }: Word,
): Promise<void> {
  await db
    .updateTable('provider_drain')
    .set({ undrained_at: sql<Date>`now()`, undrained_by: by, undrain_reason: reason })
    .where('provider', '=', provider)
    .where('undrained_at', 'is', null)
    .execute();
}
