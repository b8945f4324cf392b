import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { z } from 'zod';
import type { ApiParts } from '#apps/api/api-parts';
import { createApi } from '#apps/api/create-api';
import { MarketplaceEntry } from '#libs/config/marketplaces';
import type { Database } from '#libs/db/database';
import { createLogger } from '#libs/log/logger';
import type { Temporal } from '#libs/temporal/connect-temporal';

/** Keys that open the API in tests: two of the marketplace `sandbox`, one of another. */
export const KEYS = {
  service: 'service-key-of-sandbox',
  operator: 'operator-key-of-sandbox',
  other: 'service-key-of-other',
} as const;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const MARKETPLACES = [
  {
    id: 'sandbox',
    apiKeys: [
      { id: 'service', role: 'listing-service', sha256: sha256(KEYS.service) },
      { id: 'operator', role: 'operator', sha256: sha256(KEYS.operator) },
    ],
  },
  {
    id: 'other',
    apiKeys: [{ id: 'service', role: 'listing-service', sha256: sha256(KEYS.other) }],
  },
].map((entry) =>
  MarketplaceEntry.parse({
    ...entry,
    locale: 'en',
    listingApi: { baseUrl: 'http://127.0.0.1:9', tokenVariable: 'TOKEN' },
    photoOrigins: ['https://*'],
  }),
);

/** The profile that revisions pin in tests. */
export const TEST_PROFILE = {
  hash: 'test-profile',
  profile: {
    name: 'test',
    prompts: { attributes: 'Read it.', safety: 'Judge it.' },
    plan: {
      attributes: [{ provider: 'baseline', model: 'm', attemptTimeoutMs: 10_000 }],
      safety: [{ provider: 'baseline', model: 'm', attemptTimeoutMs: 10_000 }],
    },
    requiredChecks: [],
    vocabularyHash: 'test',
  },
};

export interface ApiRequest {
  /** Default: the listing service's of `sandbox`; null sends none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown;
}

export interface ApiReply {
  readonly status: number;
  readonly headers: Headers;
  /** The body's JSON. */
  readonly body: Record<string, unknown>;
}

/** The API, listening on a free port of this machine. */
export interface RunningApi {
  readonly url: string;
  /** What it logged, a JSON line each. */
  readonly log: readonly string[];
  call(method: string, path: string, request?: ApiRequest): Promise<ApiReply>;
  stop(): Promise<void>;
}

/** Starts the API on these parts. */
export async function startApi(
  parts: { readonly db: Database; readonly temporal: Temporal },
  options: {
    readonly revisionsPerMinute?: number;
    readonly providers?: ApiParts['providers'];
  } = {},
): Promise<RunningApi> {
  const log: string[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      log.push(String(chunk));
      done();
    },
  });
  const api = await createApi({
    ...parts,
    config: { revisionsPerMinute: options.revisionsPerMinute ?? 1_000 },
    logger: createLogger({ process: 'api', level: 'debug', destination }),
    marketplaces: MARKETPLACES,
    profile: TEST_PROFILE,
    providers: options.providers ?? [],
  });
  await api.listen(0, '127.0.0.1');
  const url = await api.getUrl();
  return {
    url,
    log,
    call: (method, path, request) => callApi(`${url}${path}`, method, request),
    stop: () => api.close(),
  };
}

async function callApi(url: string, method: string, request: ApiRequest = {}): Promise<ApiReply> {
  const { key = KEYS.service, body } = request;
  const response = await fetch(url, {
    method,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...request.headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: z.record(z.string(), z.unknown()).parse(JSON.parse(text)),
  };
}

/** Path of a listing's enrichment in the marketplace `sandbox`. */
export function enrichmentOf(listingId: string): string {
  return `/v1/marketplaces/sandbox/listings/${listingId}/enrichment`;
}
