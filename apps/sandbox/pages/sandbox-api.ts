import type { FaultSetting } from '../faults/fault-setting.js';
import type { FetchedCalls } from '../garnish-client/fetch-calls.js';
import type { ListingTile, ListingView } from '../listings/listing-view.js';
import type { PhotoLink } from '../photos/photo-url.js';
import type { Vocabulary } from '../vocabulary/get-vocabulary.js';
import type { DraftBody } from './draft.js';

/** The sandbox answered with a problem; `message` is its sentence for people. */
export class SandboxProblem extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/** Every listing, newest first. */
export async function fetchListings(): Promise<readonly ListingTile[]> {
  const { listings } = await call<{ listings: readonly ListingTile[] }>('GET', '/listings');
  return listings;
}

/** One listing with all that is known of it. */
export function fetchListing(id: string): Promise<ListingView> {
  return call('GET', `/listings/${encodeURIComponent(id)}`);
}

/** The model calls of one revision, as Garnish tells them; the newest revision's where none is named. */
export function fetchCalls(id: string, revision: number | undefined): Promise<FetchedCalls> {
  const query = revision === undefined ? '' : `?revision=${revision}`;
  return call('GET', `/listings/${encodeURIComponent(id)}/calls${query}`);
}

/** What can be picked, in the listing's language. */
export function fetchVocabulary(locale: string): Promise<Vocabulary> {
  return call('GET', `/vocabulary?locale=${encodeURIComponent(locale)}`);
}

/** Saves the form: a new draft the first time, then changes of it. */
export function saveDraft(id: string | undefined, body: DraftBody): Promise<ListingView> {
  return id === undefined
    ? call('POST', '/listings', body)
    : call('PUT', `/listings/${encodeURIComponent(id)}`, body);
}

/** Puts a listing on sale with the form's last state. */
export function publishDraft(id: string, body: DraftBody): Promise<ListingView> {
  const { priceCents, ...content } = body;
  return call('POST', `/listings/${encodeURIComponent(id)}/publish`, { content, priceCents });
}

/** Takes a listing down. */
export function withdraw(id: string): Promise<ListingView> {
  return call('DELETE', `/listings/${encodeURIComponent(id)}`);
}

/** Raises the revision of a listing under way. */
export function touch(id: string, body: { announce: boolean }): Promise<ListingView> {
  return call('POST', `/listings/${encodeURIComponent(id)}/touch`, body);
}

/** The fault switch as it is. */
export function fetchFault(): Promise<FaultSetting> {
  return call('GET', '/faults/setting');
}

/** Sets the fault switch. */
export function setFault(setting: object): Promise<FaultSetting> {
  return call('PUT', '/faults/setting', setting);
}

/** Reads the answer of an upload (`POST /photos`). */
export function readPhotoLink(text: string): PhotoLink {
  return readJson<PhotoLink>(text);
}

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.ok) return readJson<T>(text);
  let detail = `The marketplace answered ${response.status}.`;
  try {
    detail = readJson<{ detail?: string }>(text).detail ?? detail;
  } catch {
    // No problem document: the status has to do.
  }
  throw new SandboxProblem(response.status, detail);
}

/** The one place where JSON gets its type: pages and server are one build and share these types. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see above
function readJson<T>(text: string): T {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- see above
  const value: T = JSON.parse(text);
  return value;
}
