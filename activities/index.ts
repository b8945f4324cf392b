import type { EnrichmentActivities } from '#libs/domain/contract';
import type { CheckSafety } from './check-safety.js';
import type { ExtractAttributes } from './extract-attributes.js';
import type { IngestPhotos } from './ingest-photos.js';
import type { SweepListings } from './sweep-listings.js';
import type { WriteBack } from './write-back.js';

/** The classes behind the activities. */
export interface ActivityClasses {
  readonly ingestPhotos: IngestPhotos;
  readonly extractAttributes: ExtractAttributes;
  readonly checkSafety: CheckSafety;
  readonly writeBack: WriteBack;
  readonly sweepListings: SweepListings;
}

/** The registry: activity type = method name, bound to its instance, since unbound methods lose `this`. */
export function activityMap(classes: ActivityClasses) {
  return {
    ingestPhotos: (input) => classes.ingestPhotos.ingestPhotos(input),
    extractAttributes: (step) => classes.extractAttributes.extractAttributes(step),
    checkSafety: (step) => classes.checkSafety.checkSafety(step),
    writeBackQuickly: (input) => classes.writeBack.writeBackQuickly(input),
    writeBack: (input) => classes.writeBack.writeBack(input),
    sweepListings: () => classes.sweepListings.sweepListings(),
  } satisfies EnrichmentActivities;
}
