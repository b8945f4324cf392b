import pLimit from 'p-limit';
import { readWorkerConfig } from '#libs/config/worker-config';
import { readProviders } from '#libs/config/providers';
import { acceptRevision } from '#libs/db/revisions/accept-revision';
import { storeProfile } from '#libs/db/profiles/store-profile';
import type { RevisionKey } from '#libs/domain/listing';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { buildProfile } from '#libs/profile/build-profile';
import { listingIdOf, submissionOf } from '../load/bench-listing.js';
import { openStepParts } from '../step-parts.js';
import { garnishSteps } from './garnish-steps.js';
import { PlainRequest, type PlainMessage } from './messages.js';
import { naiveSteps } from './naive-steps.js';

/**
 * The same work without an engine, in a process of its own: what it costs is the steps' own. Arguments: the
 * marketplace to work for, the origin of its photos, the folder of the profile.
 */
exitWithParent();

/** As many at once as keep two cores busy. */
const LISTINGS_AT_ONCE = 8;

const [marketplace = '', photosOrigin = '', profileFolder = ''] = process.argv.slice(2);
const config = readWorkerConfig();
const parts = {
  garnish: await openStepParts(config, 'garnish'),
  naive: await openStepParts(config, 'naive'),
};
const providers = await readProviders(config.providersFile, config.variables);
const profile = await buildProfile(profileFolder, providers);
await storeProfile(parts.garnish.db, profile.hash, profile.profile);
const stepsOf = { garnish: garnishSteps(parts.garnish), naive: naiveSteps(parts.naive) };

async function accept(index: number): Promise<RevisionKey> {
  const { text, values, photos, locale, lane } = submissionOf(index, photosOrigin);
  const key = { marketplace, listingId: listingIdOf(index), revision: 1 };
  await acceptRevision(parts.garnish.db, {
    ...key,
    lane,
    locale,
    content: { text, values, photos },
    bodyHash: 'bench',
    profileHash: profile.hash,
    revisionsPerMinute: 10,
  });
  return key;
}

async function runSteps({ of, first, count }: Extract<PlainRequest, { kind: 'steps' }>) {
  const keys: RevisionKey[] = [];
  for (let index = first; index < first + count; index += 1) keys.push(await accept(index));
  const before = process.cpuUsage();
  const limit = pLimit(LISTINGS_AT_ONCE);
  await Promise.all(keys.map((key) => limit(() => stepsOf[of](key))));
  const { user, system } = process.cpuUsage(before);
  return { kind: 'steps_done', cpuMsAListing: (user + system) / 1_000 / count } as const;
}

/** Download, decode and store the photos of one listing after the other. */
async function runPhotos({ first, count }: Extract<PlainRequest, { kind: 'photos' }>) {
  const origins = parts.garnish.marketplaces.find(marketplace)?.photoOrigins ?? [];
  const msOfListings: number[] = [];
  for (let index = first; index < first + count; index += 1) {
    const startedAt = performance.now();
    const results = await Promise.all(
      submissionOf(index, photosOrigin).photos.map(({ url }) =>
        parts.garnish.ingester.ingestPhoto(
          { url, marketplace, origins },
          AbortSignal.timeout(60_000),
        ),
      ),
    );
    if (results.some(({ kind }) => kind === 'failed')) throw new Error('a photo was not stored');
    msOfListings.push(performance.now() - startedAt);
  }
  return { kind: 'photos_done', msOfListings } as const;
}

function tell(message: PlainMessage): void {
  process.send?.(message);
}

async function serve(message: unknown): Promise<PlainMessage> {
  try {
    const request = PlainRequest.parse(message);
    return await (request.kind === 'steps' ? runSteps(request) : runPhotos(request));
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

// Between requests nothing else keeps this process running.
process.channel?.ref();
process.on('message', (message) => void serve(message).then(tell));
process.once('SIGTERM', () => {
  void Promise.all([parts.garnish.close(), parts.naive.close()]).then(() => process.exit(0));
});
tell({ kind: 'ready' });
