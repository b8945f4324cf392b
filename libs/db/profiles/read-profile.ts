import { Profile } from '#libs/domain/profile';
import type { Database } from '../database.js';

/**
 * Reads a profile by its hash.
 * @throws Error where it is unknown: revisions reference profiles, so that is a bug
 */
export async function readProfile(db: Database, hash: string): Promise<Profile> {
  const row = await db
    .selectFrom('profile')
    .select('body')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  return Profile.parse(row.body);
}
