import { MockActivityEnvironment } from '@temporalio/testing';
import { CheckSafety } from '#activities/check-safety';
import { ExtractAttributes } from '#activities/extract-attributes';
import { IngestPhotos } from '#activities/ingest-photos';
import { WriteBack } from '#activities/write-back';
import type { ModelStep } from '#libs/domain/contract';
import { decide } from '#libs/domain/decide/decide';
import type { RevisionKey } from '#libs/domain/listing';
import type { PlannedProvider } from '#libs/domain/profile';
import { ListingServiceCooling } from '#libs/listing-service/cooling';
import type { StepParts } from '../step-parts.js';

/** Garnish's activities called one after the other as its workflow does, without an engine. */
export function garnishSteps(parts: StepParts): (key: RevisionKey) => Promise<void> {
  const environment = new MockActivityEnvironment();
  const ingestPhotos = new IngestPhotos(
    parts.db,
    parts.profiles,
    parts.marketplaces,
    parts.ingester,
  );
  const extractAttributes = new ExtractAttributes(parts);
  const checkSafety = new CheckSafety(parts);
  const writeBack = new WriteBack(parts.db, parts.marketplaces, new ListingServiceCooling());
  const inContext = <T>(step: () => Promise<T>): Promise<T> => environment.run(step);

  return async (key) => {
    const lane = 'standard';
    const ingest = await inContext(() => ingestPhotos.ingestPhotos({ ...key, lane }));
    if (ingest.kind !== 'ready') throw new Error(`${key.listingId} was not to be enriched`);
    const step = (plan: readonly PlannedProvider[]): ModelStep => {
      const planned = plan[0];
      if (planned === undefined) throw new Error('the plan is empty');
      return { ...key, lane, planned, round: 1 };
    };
    const [attributes, safety] = await Promise.all([
      inContext(() => extractAttributes.extractAttributes(step(ingest.plan.attributes))),
      inContext(() => checkSafety.checkSafety(step(ingest.plan.safety))),
    ]);
    const decision = decide({
      ingest,
      attributes: { kind: 'answered', answer: attributes },
      safety: { kind: 'answered', answer: safety },
      openFlags: safety.openFlags,
    });
    const quick = await inContext(() => writeBack.writeBackQuickly({ ...key, decision }));
    const result =
      quick.kind === 'later'
        ? await inContext(() => writeBack.writeBack({ ...key, decision }))
        : quick;
    if (result.kind !== 'settled') throw new Error(`${key.listingId}: ${result.kind}`);
  };
}
