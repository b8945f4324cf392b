import type { Database } from '#libs/db/database';
import { readProfile } from '#libs/db/profiles/read-profile';
import type { Profile } from '#libs/domain/profile';

/** Profiles never change, so each is read once a process. */
export class ProfileCache {
  private readonly profiles = new Map<string, Promise<Profile>>();

  constructor(private readonly db: Database) {}

  /** @throws what reading it threw; it is read anew next time */
  async get(hash: string): Promise<Profile> {
    const cached = this.profiles.get(hash);
    if (cached) return cached;
    const reading = readProfile(this.db, hash);
    this.profiles.set(hash, reading);
    try {
      return await reading;
    } catch (error) {
      this.profiles.delete(hash);
      throw error;
    }
  }
}
