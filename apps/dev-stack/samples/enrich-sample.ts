import { setTimeout as delay } from 'node:timers/promises';
import type { EnrichmentReply } from '../marketplace/enrichment-reply.js';
import type { GarnishClient } from '../marketplace/garnish-client.js';
import type { SandboxClient, UploadedPhoto } from '../marketplace/sandbox-client.js';
import { brokenPhoto } from './photos/broken-photo.js';
import { drawPhoto } from './photos/draw-photo.js';
import type { SampleListing, SamplePhoto } from './sample-listing.js';

const POLL_MS = 200;
const PATIENCE_MS = 120_000;

/** Both sides that a sample needs. */
export interface Clients {
  readonly sandbox: SandboxClient;
  readonly garnish: GarnishClient;
}

async function providePhoto(
  sandbox: SandboxClient,
  photo: SamplePhoto,
  name: string,
): Promise<UploadedPhoto> {
  switch (photo.kind) {
    case 'missing':
      return sandbox.missingPhoto(`${name}-lost`);
    case 'broken':
      return sandbox.uploadPhoto(new Uint8Array(brokenPhoto()), `${name}.jpg`);
    case 'drawn':
      return sandbox.uploadPhoto(new Uint8Array(await drawPhoto(photo)), `${name}.jpg`);
  }
}

/**
 * Puts a sample on the marketplace and announces it to Garnish through its public API, unless an earlier start did.
 * `stored` says that its result was there already.
 */
export async function announceSample(
  { sandbox, garnish }: Clients,
  sample: SampleListing,
): Promise<'announced' | 'stored'> {
  if ((await garnish.find(sample.id)) !== undefined) return 'stored';
  const photos = await Promise.all(
    sample.photos.map(async (photo, index) =>
      providePhoto(sandbox, photo, `${sample.id}-${index}`),
    ),
  );
  const { id, revision } = await sandbox.createListing({
    id: sample.id,
    locale: sample.locale,
    photos: photos.map((photo) => photo.id),
    text: sample.text,
    values: sample.values,
  });
  await garnish.announce(id, {
    revision,
    // A person is watching.
    lane: 'interactive',
    locale: sample.locale,
    photos,
    text: sample.text,
    values: sample.values,
  });
  return 'announced';
}

/** The sample's result as soon as it is there; what there is of it after two minutes. */
export async function awaitResult(
  garnish: GarnishClient,
  listingId: string,
): Promise<EnrichmentReply> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const reply = await garnish.find(listingId);
    if (reply?.state === 'done') return reply;
    if (reply !== undefined && Date.now() > deadline) return reply;
    if (reply === undefined && Date.now() > deadline)
      throw new Error(`Garnish doesn't know ${listingId}, which it accepted.`);
    await delay(POLL_MS);
  }
}
