import type { ProviderEntry } from '#libs/config/providers';
import type { Lane } from '#libs/domain/lane';
import type { RevisionKey, SellerText } from '#libs/domain/listing';
import type { ModelStepSources } from '#libs/calls/model-step';
import type { FaultyProvider } from '#test/faulty-provider/faulty-provider';
import type { ScriptedStep } from '#test/faulty-provider/script';
import type { FailoverStack } from './failover-stack.js';

/** Attributes are asked of the first, then of the second; safety is the judge's. */
export const ROLES = ['first', 'second', 'judge'] as const;
export type Role = (typeof ROLES)[number];

/** What is there before the listing of a scene is. */
export interface Stage {
  readonly key: RevisionKey;
  readonly first: FaultyProvider;
  readonly second: FaultyProvider;
  readonly judge: FaultyProvider;
  readonly entryOfFirst: ProviderEntry;
  /** The word in the listing's title by which providers know it. */
  readonly marker: string;
  /** Id of the provider in plan, queues and rows. */
  readonly idOf: (role: Role) => string;
}

/** One failure, end to end: a listing of its own at providers of its own. */
export interface Scene {
  /** What goes wrong, as the title of its test; begins with its row. */
  readonly name: `row ${number}: ${string}`;
  readonly lane?: Lane;
  readonly text?: SellerText;
  /** How many photos the listing has. */
  readonly photos?: number;
  /** How long ago the revision was accepted. */
  readonly acceptedMsAgo?: number;
  /** How the first provider behaves, request by request; then honestly. */
  readonly first?: readonly ScriptedStep[];
  readonly second?: readonly ScriptedStep[];
  /** How safety's provider behaves; where it always behaves well, all scenes share one. */
  readonly judge?: readonly ScriptedStep[];
  /** How the first provider's entry differs. */
  readonly firstEntry?:
    Partial<ProviderEntry> | ((faulty: FaultyProvider) => Partial<ProviderEntry>);
  readonly secondEntry?: Partial<ProviderEntry>;
  readonly firstTls?: 'self-signed';
  /** The longest that one request to the first may take; default 10 s. */
  readonly firstTimeoutMs?: number;
  /** Providers of the plan that no worker serves. */
  readonly unserved?: readonly Role[];
  /** Whether the second is the plan's baseline. */
  readonly secondIsBaseline?: true;
  /** What the first provider's worker has in place of the usual, such as a database that can go away. */
  readonly firstSources?: (
    stack: FailoverStack,
  ) => Partial<ModelStepSources> | Promise<Partial<ModelStepSources>>;
  /** Brings about what no provider can; the listing is accepted, and no step has begun. */
  readonly prepare?: (stage: Stage, stack: FailoverStack) => void | Promise<void>;
}
