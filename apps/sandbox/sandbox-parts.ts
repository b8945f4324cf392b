import type { SandboxConfig } from '#libs/config/sandbox-config';
import type { Logger } from 'pino';
import type { Announcer } from './garnish-client/announcer.js';
import type { ListingChanges } from './listings/listing-changes.js';
import type { Store } from './listing-store/open-store.js';

/** What routes and commands work on; made once by `startSandbox`. */
export interface SandboxParts {
  readonly config: SandboxConfig;
  readonly db: Store;
  /** Tells Garnish of what the outbox holds. */
  readonly announcer: Announcer;
  /** Tells open pages that a listing has something new to show. */
  readonly changes: ListingChanges;
  /** Origin under which others reach this server; known once it listens. */
  readonly publicUrl: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}
