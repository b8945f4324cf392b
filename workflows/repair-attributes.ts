import { isCancellation } from '@temporalio/workflow';
import type { AttributesResult, IngestResult } from '#libs/domain/contract';
import type { CapabilityResult } from '#libs/domain/decide/decide';
import { waitInOwnOutage } from '#libs/domain/failover';
import type { RevisionKey } from '#libs/domain/listing';
import type { FieldRepair } from '#libs/domain/request-change';
import type { HandedOver } from './call-with-failover.js';
import type { ListingInbox } from './listing-inbox.js';
import type { PlanStep } from './plan-walk.js';
import { endOfStep } from './step-end.js';
import { isForNewLane } from './step-scope.js';
import { extractAttributes } from './steps.js';
import { waitBeforeRetry } from './wait-before-retry.js';

/**
 * Rows 20 to 22: asks the provider that gave an answer once more, for the fields that broke a rule. Whatever comes of
 * it, the answer stands that there is: the fields abstain then, and no other provider is asked for them.
 */
export async function repairAttributes(
  key: RevisionKey,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  { planned, round }: PlanStep,
  { answer, repair }: { readonly answer: AttributesResult; readonly repair: FieldRepair },
): Promise<CapabilityResult<AttributesResult> | HandedOver> {
  const asItIs: CapabilityResult<AttributesResult> = { kind: 'answered', answer };
  for (let outages = 1; ;) {
    const { lane } = inbox.newest;
    try {
      const repaired = await inbox.steps.run(() =>
        extractAttributes({ ...key, lane, planned, round, repair }),
      );
      return { kind: 'answered', answer: repaired };
    } catch (error) {
      if (isForNewLane(error, inbox, lane)) continue;
      if (isCancellation(error)) throw error;
      const last = endOfStep(error);
      if (last.class !== 'ours.infra') return asItIs;
      const waitMs = waitInOwnOutage(outages, Math.random());
      const end = await waitBeforeRetry('attributes', ingest, inbox, waitMs, last);
      if (end === 'hand_over') return { kind: 'handed_over' };
      if (end === 'deadline') return asItIs;
      outages += 1;
    }
  }
}
