import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { enrichmentWorkflowId, SETTLE_REVISIONS, type Settlement } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import { callEngine } from './engine-unavailable.js';

/**
 * Tells the listing's run that every revision up to this one has its outcome in the database. No open run is
 * fine: there is nothing to stop then.
 * @throws EngineUnavailable
 */
export async function settleRevisions(client: Client, upTo: RevisionKey): Promise<void> {
  const settlement: Settlement = { upTo: upTo.revision };
  try {
    await callEngine(client, () =>
      client.workflow
        .getHandle(enrichmentWorkflowId(upTo))
        .signal<[Settlement]>(SETTLE_REVISIONS, settlement),
    );
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
