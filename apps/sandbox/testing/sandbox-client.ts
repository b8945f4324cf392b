import { z } from 'zod';
import type { PhotoLink } from '../photos/photo-url.js';

const SeenPhoto = z.object({ id: z.string(), url: z.string() });

/** The listing API's token in tests. */
export const TOKEN = 'listing-api-token';

/** What a test reads of an answer. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** What tests read of a listing. */
export const SeenListing = z.object({
  id: z.string(),
  status: z.string(),
  revision: z.number(),
  publishedRevision: z.number().nullable(),
  priceCents: z.number().nullable(),
  buyer: z.looseObject({ kind: z.string() }),
  revisions: z.array(
    z.object({ revision: z.number(), state: z.string(), cause: z.string(), lane: z.string() }),
  ),
  documents: z.array(z.object({ revision: z.number(), round: z.number() })),
  announcement: z
    .object({ revision: z.number(), state: z.string(), lastStatus: z.number().nullable() })
    .nullable(),
});
export type SeenListing = z.infer<typeof SeenListing>;

/** One line of the request log, as far as tests read it. */
export const SeenRequest = z.object({
  seq: z.number(),
  listingId: z.string(),
  idempotencyKey: z.string().nullable(),
  bodyHash: z.string(),
  fault: z.string().nullable(),
  status: z.number().nullable(),
  verdict: z.string().nullable(),
  applied: z.boolean(),
});
export type SeenRequest = z.infer<typeof SeenRequest>;

/** A write-back as a test sends it. */
export interface SentWriteBack {
  readonly key: string | undefined;
  readonly ifMatch: string | undefined;
  readonly body: string;
  readonly token?: string;
}

/** Talks to a sandbox over HTTP, as scripts and Garnish do. */
export interface SandboxClient {
  readonly url: () => string;
  call(method: string, path: string, body?: object): Promise<Answered>;
  listing(id: string): Promise<SeenListing>;
  writeBack(listingId: string, sent: SentWriteBack, signal?: AbortSignal): Promise<Answered>;
  upload(bytes: Uint8Array): Promise<number>;
  /** Uploads and reads the photo's id and address. */
  photo(bytes: Uint8Array): Promise<PhotoLink>;
  requests(): Promise<SeenRequest[]>;
}

/** Makes a client for whatever `url` says at the moment of each call. */
export function sandboxClient(url: () => string): SandboxClient {
  const call = async (method: string, path: string, body?: object): Promise<Answered> =>
    answered(
      await fetch(`${url()}${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      }),
    );
  const upload = async (bytes: Uint8Array): Promise<Answered> => {
    const form = new FormData();
    form.append('photo', new Blob([new Uint8Array(bytes)]), 'photo');
    return answered(await fetch(`${url()}/photos`, { method: 'POST', body: form }));
  };
  return {
    url,
    call,
    listing: async (id) => SeenListing.parse((await call('GET', `/listings/${id}`)).body),
    writeBack: async (listingId, sent, signal) =>
      answered(
        await fetch(`${url()}/listing-api/listings/${listingId}/enrichment`, {
          method: 'PUT',
          headers: {
            authorization: `Bearer ${sent.token ?? TOKEN}`,
            'content-type': 'application/json',
            ...(sent.key === undefined ? {} : { 'idempotency-key': sent.key }),
            ...(sent.ifMatch === undefined ? {} : { 'if-match': sent.ifMatch }),
          },
          body: sent.body,
          ...(signal === undefined ? {} : { signal }),
        }),
      ),
    upload: async (bytes) => (await upload(bytes)).status,
    photo: async (bytes) => SeenPhoto.parse((await upload(bytes)).body),
    requests: async () =>
      z
        .object({ requests: z.array(SeenRequest) })
        .parse((await call('GET', '/listing-api/requests?limit=1000')).body).requests,
  };
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
