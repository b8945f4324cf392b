import type { SandboxConfig } from '#libs/config/sandbox-config';

/** How long the sandbox waits for any answer of Garnish's API. */
export const GARNISH_TIMEOUT_MS = 10_000;

/** Sends one request about a listing's enrichment. @throws when no answer comes (refused, reset, timed out). */
export function requestGarnish(
  config: Pick<SandboxConfig, 'garnish' | 'marketplace'>,
  listingId: string,
  request: {
    method: 'PUT' | 'GET' | 'DELETE';
    /** What of the enrichment is meant, where it isn't all of it. */
    part?: '/calls';
    query?: string;
    body?: string;
    signal?: AbortSignal;
  },
): Promise<Response> {
  const path = `/v1/marketplaces/${config.marketplace}/listings/${encodeURIComponent(listingId)}/enrichment${request.part ?? ''}`;
  const timeout = AbortSignal.timeout(GARNISH_TIMEOUT_MS);
  return fetch(`${config.garnish.url}${path}${request.query ?? ''}`, {
    method: request.method,
    headers: {
      authorization: `Bearer ${config.garnish.key}`,
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    signal: request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]),
    redirect: 'error',
    ...(request.body === undefined ? {} : { body: request.body }),
  });
}
