import { createHash, timingSafeEqual } from 'node:crypto';
import type { KeyRole, MarketplaceEntry } from '#libs/config/marketplaces';

/** Who a key belongs to. */
export interface Caller {
  readonly marketplace: string;
  readonly role: KeyRole;
  /** For logs. */
  readonly keyId: string;
}

/** All keys that open the API, as hashes. */
export class KeyRing {
  private readonly entries: readonly { readonly hash: Buffer; readonly caller: Caller }[];

  constructor(marketplaces: readonly MarketplaceEntry[]) {
    this.entries = marketplaces.flatMap(({ id, apiKeys }) =>
      apiKeys.map((key) => ({
        hash: Buffer.from(key.sha256, 'hex'),
        caller: { marketplace: id, role: key.role, keyId: key.id },
      })),
    );
  }

  /** Compares with every key, so that the time taken says nothing about which one was nearly right. */
  identify(key: string): Caller | undefined {
    const presented = createHash('sha256').update(key).digest();
    let found: Caller | undefined;
    for (const { hash, caller } of this.entries) {
      if (timingSafeEqual(hash, presented)) found = caller;
    }
    return found;
  }
}
