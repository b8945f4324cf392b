import { recordIngested } from '#libs/db/revisions/record-ingested';
import type { IngestedPhoto } from '#libs/domain/ingested-photos';
import type { Photo, RevisionKey } from '#libs/domain/listing';
import type { StepParts } from '../step-parts.js';
import { readListing } from './read-listing.js';

/** Step 1: photos in, renditions into the object store, facts into the database. */
export async function ingest(parts: StepParts, key: RevisionKey): Promise<void> {
  const row = await readListing(parts.db, key);
  const photos = await Promise.all(
    row.content.photos.map((photo) => bringIn(parts, key.marketplace, photo)),
  );
  await recordIngested(parts.db, key, photos);
}

async function bringIn(
  parts: StepParts,
  marketplace: string,
  photo: Photo,
): Promise<IngestedPhoto> {
  const origins = parts.marketplaces.find(marketplace)?.photoOrigins ?? [];
  const result = await parts.ingester.ingestPhoto(
    { url: photo.url, marketplace, origins },
    AbortSignal.timeout(60_000),
  );
  if (result.kind === 'failed') throw new Error(result.failure.message);
  const { sha256, width, height, damaged } = result;
  return { kind: 'stored', id: photo.id, sha256, width, height, damaged };
}
