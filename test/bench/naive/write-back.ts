import type { EnrichmentDocument } from '#libs/domain/enrichment-document';
import { idempotencyKey } from '#libs/listing-service/idempotency-key';
import { putEnrichment } from '#libs/listing-service/put-enrichment';
import type { StepParts } from '../step-parts.js';

const PUT_TIMEOUT_MS = 10_000;

/** Step 5: the document to the listing service. @throws Error for whatever isn't 2xx: the engine retries */
export async function writeBack(parts: StepParts, document: EnrichmentDocument): Promise<void> {
  const api = parts.marketplaces.find(document.marketplace)?.listingApi;
  if (api === undefined) throw new Error(`${document.marketplace} is not configured`);
  const key = idempotencyKey(document, document.round);
  const result = await putEnrichment(api, document, key, PUT_TIMEOUT_MS);
  if (result.kind !== 'status' || result.status >= 300)
    throw new Error('the write-back did not get through');
}
