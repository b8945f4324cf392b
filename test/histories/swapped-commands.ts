import { proxyActivities } from '@temporalio/workflow';
import type { EnrichListingInput, EnrichmentActivities } from '#libs/domain/contract';

/** A workflow of the same name that safety-checks before it ingests: what replay must refuse. */
export async function enrichListing(input: EnrichListingInput): Promise<void> {
  const { checkSafety } = proxyActivities<EnrichmentActivities>({ startToCloseTimeout: 1_000 });
  await checkSafety({
    ...input,
    planned: { provider: 'first', model: 'a-model', attemptTimeoutMs: 1_000 },
    round: 1,
  });
}
