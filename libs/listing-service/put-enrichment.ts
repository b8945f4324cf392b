import { request } from 'undici';
import type { EnrichmentDocument } from '#libs/domain/enrichment-document';
import { readRetryAfterMs } from '#libs/http/retry-after';
import { errorFacts } from '#libs/log/error-facts';

/** Where and how a marketplace's listing API takes write-backs. */
export interface ListingApi {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly token: string;
}

/** What the listing service answered, or that it didn't. */
export type PutResult =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** What the service asks for, at most an hour; undefined where it asks for nothing. */
      readonly retryAfterMs: number | undefined;
    }
  /** `sent` is `no` where the request can't have left: there was no connection. */
  | { readonly kind: 'no_answer'; readonly sent: 'no' | 'maybe'; readonly detail: string };

/** Codes of a connection that never came about. */
const NOTHING_SENT: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

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
      retryAfterMs: readRetryAfterMs(reply.headers['retry-after']),
    };
  } catch (error) {
    const detail = describe(error);
    return { kind: 'no_answer', sent: NOTHING_SENT.has(detail) ? 'no' : 'maybe', detail };
  }
}

/** Code or name: a message may quote what was sent. */
function describe(error: unknown): string {
  const facts = errorFacts(error);
  return facts?.code ?? facts?.name ?? 'not an error';
}
