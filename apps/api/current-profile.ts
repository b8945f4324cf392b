import { Injectable } from '@nestjs/common';
import { storeProfile } from '#libs/db/profiles/store-profile';
import { InjectApiParts, type ApiParts } from './api-parts.js';

/** The profile that accepted revisions pin; its row must be there before the first of them. */
@Injectable()
export class CurrentProfile {
  private stored: Promise<void> | undefined;

  constructor(@InjectApiParts() private readonly parts: ApiParts) {}

  /**
   * Stores the profile, once a process; a failed try is made again by the next caller.
   * @returns its hash
   */
  async storedHash(): Promise<string> {
    const { hash, profile } = this.parts.profile;
    this.stored ??= storeProfile(this.parts.db, hash, profile);
    try {
      await this.stored;
    } catch (error) {
      this.stored = undefined;
      throw error;
    }
    return hash;
  }
}
