import { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { SandboxConfig } from '#libs/config/sandbox-config';
import { requestGarnish } from './garnish-request.js';

/** What Garnish tells of a revision's model calls. */
export type FetchedCalls =
  | { readonly kind: 'found'; readonly calls: RevisionCalls }
  /** Garnish was never told of the listing or the revision. */
  | { readonly kind: 'unknown' }
  /** Not reachable, failing, or not speaking the contract. */
  | { readonly kind: 'unavailable' };

/**
 * Asks Garnish why the model calls of a revision went where they went (`GET …/enrichment/calls`). Never throws.
 * @param revision undefined for the newest
 */
export async function fetchCalls(
  config: Pick<SandboxConfig, 'garnish' | 'marketplace'>,
  listingId: string,
  revision: number | undefined,
): Promise<FetchedCalls> {
  try {
    const response = await requestGarnish(config, listingId, {
      method: 'GET',
      part: '/calls',
      query: revision === undefined ? '' : `?revision=${revision}`,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return response.status === 404 ? { kind: 'unknown' } : { kind: 'unavailable' };
    }
    const read = RevisionCalls.safeParse(await response.json());
    return read.success ? { kind: 'found', calls: read.data } : { kind: 'unavailable' };
  } catch {
    return { kind: 'unavailable' };
  }
}
