import type { Marketplaces } from '#libs/config/marketplaces';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { ModelRequest } from '#libs/models/provider';
import { renditionKey } from '#libs/objects/content-address';
import type { RenditionReader } from '#libs/objects/rendition-cache';
import type { PhotoIngester } from '#libs/photos/ingest-photo';
import { shrinkRendition } from '#libs/photos/shrink-rendition';

/** What loading renditions needs from outside. */
export interface RenditionSources {
  readonly renditions: RenditionReader;
  readonly ingester: PhotoIngester;
  readonly marketplaces: Marketplaces;
}

/**
 * Loads the renditions that a request shows, checked against their hashes. One that is missing or differs is
 * made again from its photo. A request may want them smaller.
 * @throws Error where that isn't possible: ours to repair, retried by the engine
 */
export async function loadRenditions(
  sources: RenditionSources,
  row: RevisionRow,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const edges = new Map(
    request.parts.flatMap((part): [string, number | undefined][] =>
      part.kind === 'image' ? [[part.sha256, part.longestEdgePx]] : [],
    ),
  );
  const loaded = await Promise.all(
    [...edges].map(async ([sha256, edgePx]): Promise<[string, Uint8Array]> => {
      const rendition = await load(sources, row, sha256, signal);
      return [sha256, edgePx === undefined ? rendition : await shrinkRendition(rendition, edgePx)];
    }),
  );
  return new Map(loaded);
}

async function load(
  sources: RenditionSources,
  row: RevisionRow,
  sha256: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const key = renditionKey(row.marketplace, sha256);
  const stored = await sources.renditions.read(key, sha256);
  if (stored) return stored;
  await makeAgain(sources, row, sha256, signal);
  const again = await sources.renditions.read(key, sha256);
  if (again) return again;
  throw new Error(
    `rendition ${sha256} is missing or spoilt in object storage, also after it was made again`,
  );
}

async function makeAgain(
  sources: RenditionSources,
  row: RevisionRow,
  sha256: string,
  signal: AbortSignal,
): Promise<void> {
  const id = row.ingested?.find((photo) => photo.kind === 'stored' && photo.sha256 === sha256)?.id;
  const photo = row.content.photos.find((candidate) => candidate.id === id);
  if (photo === undefined) return;
  const origins = sources.marketplaces.find(row.marketplace)?.photoOrigins ?? [];
  await sources.ingester.ingestPhoto(
    { url: photo.url, marketplace: row.marketplace, origins },
    signal,
  );
}
