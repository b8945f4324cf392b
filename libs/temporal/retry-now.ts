import { WorkflowNotFoundError } from '@temporalio/client';
import { enrichmentWorkflowId, RETRY_NOW } from '#libs/domain/contract';
import type { Lane } from '#libs/domain/lane';
import type { RevisionKey } from '#libs/domain/listing';
import { announceRevision } from './announce-revision.js';
import type { Engine } from './engine.js';
import { callEngine } from './engine-unavailable.js';

/**
 * Ends the present wait of the listing's run; where none is open, starts one on this revision.
 * @throws EngineUnavailable
 */
export async function retryNow(engine: Engine, key: RevisionKey, lane: Lane): Promise<void> {
  const { client } = engine;
  try {
    await callEngine(client, () =>
      client.workflow.getHandle(enrichmentWorkflowId(key)).signal(RETRY_NOW),
    );
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    await announceRevision(engine, key, lane);
  }
}
