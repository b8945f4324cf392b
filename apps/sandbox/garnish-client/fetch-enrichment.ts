import type { SandboxConfig } from '#libs/config/sandbox-config';
import { EnrichmentReply } from './enrichment-reply.js';
import { requestGarnish } from './garnish-request.js';

/** What Garnish has about a listing now. */
export type FetchedEnrichment =
  | { readonly kind: 'found'; readonly reply: EnrichmentReply }
  | { readonly kind: 'unknown' }
  /** Not reachable, failing, or not speaking the contract. */
  | { readonly kind: 'unavailable' };

/** Asks Garnish for a listing's newest enrichment (`GET …/enrichment`). Never throws. */
export async function fetchEnrichment(
  config: SandboxConfig,
  listingId: string,
  signal: AbortSignal,
): Promise<FetchedEnrichment> {
  try {
    const response = await requestGarnish(config, listingId, { method: 'GET', signal });
    if (!response.ok) {
      await response.body?.cancel();
      return response.status === 404 ? { kind: 'unknown' } : { kind: 'unavailable' };
    }
    const read = EnrichmentReply.safeParse(await response.json());
    return read.success ? { kind: 'found', reply: read.data } : { kind: 'unavailable' };
  } catch {
    return { kind: 'unavailable' };
  }
}
