import { proxyActivities } from '@temporalio/workflow';
import type { EnrichListingInput } from '#libs/domain/contract';
import type { NaiveActivities } from './activity-types.js';

/** One proxy for all steps, one time limit, everything else by default: as Temporal's samples do it. */
const steps = proxyActivities<NaiveActivities>({ startToCloseTimeout: '1 minute' });

/**
 * The same job as a typical sample would write it: six activities, one after the other. It has the name of
 * Garnish's workflow, so that the same API starts it.
 */
export async function enrichListing(input: EnrichListingInput): Promise<void> {
  const { marketplace, listingId, revision } = input;
  const key = { marketplace, listingId, revision };
  await steps.ingest(key);
  const attributes = await steps.extractAttributes(key);
  const safety = await steps.checkSafety(key);
  const validated = await steps.validate(key, attributes, safety);
  await steps.writeBack(validated.document);
  await steps.record(key, { validated, calls: { attributes, safety } });
}
