import type { EnrichmentActivities } from '#libs/domain/contract';
import { gate } from './gate.js';
import type { ScriptedSteps } from './scripted-steps.js';

/** A script's ingest of revision 1 that is held once it has begun; that of a later revision isn't. */
export interface HeldIngest {
  readonly begun: Promise<void>;
  readonly release: () => void;
  readonly ingestPhotos: EnrichmentActivities['ingestPhotos'];
}

export function holdIngest(steps: ScriptedSteps): HeldIngest {
  const begun = gate();
  const released = gate();
  return {
    begun: begun.reached,
    release: released.open,
    ingestPhotos: async ({ revision }) => {
      if (revision === 1) {
        begun.open();
        await released.reached;
      }
      return steps.ready();
    },
  };
}
