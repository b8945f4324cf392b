import { request } from 'undici';
import type { EnrichmentDocument } from '#libs/domain/enrichment-document';

/** Where and how a marketplace's listing API takes write-backs. */
export interface ListingApi {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly token: string;
}

/** What the listing service answered, or that it didn't. */
export type PutResult =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'no_answer'; readonly detail: string };

/**
 * `PUT {listingApi}/listings/{id}/enrichment`, once (`docs/listing-service.md`). The answer's body isn't
 * looked at: the contract is in the status.
 * @param timeoutMs for the whole exchange
 */
export async function putEnrichment(
  api: ListingApi,
  document: EnrichmentDocument,
  idempotencyKey: string,
  timeoutMs: number,
): Promise<PutResult> {
  try {
    const reply = await request(
      `${api.baseUrl}/listings/${encodeURIComponent(document.listingId)}/enrichment`,
      {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${api.token}`,
          'content-type': 'application/json',
          'if-match': `"${document.revision}"`,
          'idempotency-key': idempotencyKey,
        },
        body: JSON.stringify(document),
        signal: AbortSignal.timeout(timeoutMs),
      },
    );
    await reply.body.dump();
    return {
      kind: 'status',
      status: reply.statusCode,
      retryAfterMs: retryAfterMs(reply.headers['retry-after']),
    };
  } catch (error) {
    return { kind: 'no_answer', detail: describe(error) };
  }
}

function retryAfterMs(header: string | string[] | undefined): number | null {
  if (typeof header !== 'string') return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3_600) * 1_000 : null;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'no error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
