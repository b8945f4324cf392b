import type { PinoLogger } from 'nestjs-pino';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { ListingKey } from '#libs/domain/listing';

/** Puts listing, revision and workflow id on every line that this request logs from now on. */
export function logRevision(
  logger: PinoLogger,
  key: ListingKey & { readonly revision?: number | undefined },
): void {
  logger.assign({
    listing: `${key.marketplace}/${key.listingId}`,
    workflowId: enrichmentWorkflowId(key),
    ...(key.revision !== undefined && { revision: key.revision }),
  });
}
