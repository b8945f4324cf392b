import type { Profile } from '#libs/domain/profile';
import type { Database } from '../database.js';

/** Stores a profile under its hash, where it isn't yet: revisions pin it by that. */
export async function storeProfile(db: Database, hash: string, profile: Profile): Promise<void> {
  await db
    .insertInto('profile')
    .values({ hash, body: JSON.stringify(profile) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
