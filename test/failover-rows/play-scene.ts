import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import sharp from 'sharp';
import type { ProviderEntry } from '#libs/config/providers';
import { storeProfile } from '#libs/db/profiles/store-profile';
import { acceptRevision } from '#libs/db/revisions/accept-revision';
import { ENRICH_LISTING, enrichmentWorkflowId, LISTINGS_QUEUE } from '#libs/domain/contract';
import type { Photo, RevisionKey } from '#libs/domain/listing';
import type { PlannedProvider } from '#libs/domain/profile';
import { createProviders } from '#libs/models/create-providers';
import { startFaultyProvider, type FaultyProvider } from '#test/faulty-provider/faulty-provider';
import { garmentPhoto } from '#test/harness/garment-photo';
import { providerEntry } from '#test/harness/sent-request';
import type { FailoverStack } from './failover-stack.js';
import { readSceneEnd, type SceneEnd } from './scene-end.js';
import type { Role, Scene, Stage } from './scene.js';

const MODEL = 'a-model';
/** In micro-dollars: an answer of the faulty provider (1,000 tokens in, 400 of them cached, 100 out) costs 1,000. */
const PRICES: ProviderEntry['prices'] = {
  [MODEL]: [
    {
      from: '2026-01-01',
      inputMicrosPerMillion: 1_000_000,
      cachedInputMicrosPerMillion: 500_000,
      outputMicrosPerMillion: 2_000_000,
    },
  ],
};
export const JUDGE = 'judge';
const DESCRIPTION = '100% cotton, very good condition.';
const TIMEOUT_MS = 10_000;
/** Larger than what is sent, so that it can be sent smaller still. */
const PHOTO_PX = 1_500;

/** The judge's entry: one for all scenes. */
export function judgeEntry(judge: FaultyProvider): ProviderEntry {
  return entryOf(JUDGE, judge);
}

function entryOf(
  id: string,
  faulty: FaultyProvider,
  given: Partial<ProviderEntry> = {},
): ProviderEntry {
  const protocol = given.protocol ?? 'openai';
  return providerEntry({
    id,
    protocol,
    baseUrl: faulty.baseUrl(protocol),
    prices: PRICES,
    judges: { text: ['weapons'], image: [] },
    ...given,
  });
}

/** The word in a listing's title by which the judge knows it: letters alone, since digits may pass for a size or a telephone. */
function markerOf(listingId: string): string {
  return listingId.replace(/[\d-]/g, (sign) => 'ghijklmnop'[Number(sign)] ?? '');
}

/** Plays one scene from its acceptance to its outcome. */
export async function playScene(stack: FailoverStack, scene: Scene): Promise<SceneEnd> {
  const listingId = randomUUID();
  const key: RevisionKey = { marketplace: 'sandbox', listingId, revision: 1 };
  const first = await startFaultyProvider({ tls: scene.firstTls ?? 'none' });
  const second = await startFaultyProvider();
  first.script.queue(...(scene.first ?? []));
  second.script.queue(...(scene.second ?? []));
  const marker = markerOf(listingId);
  const ownJudge = scene.judge && (await startFaultyProvider());
  ownJudge?.script.queue(...(scene.judge ?? []));
  const idOf = (role: Role): string =>
    role === 'judge' && !ownJudge ? JUDGE : `${role}-${listingId}`;
  const ofFirst =
    typeof scene.firstEntry === 'function' ? scene.firstEntry(first) : scene.firstEntry;
  const entryOfFirst = entryOf(idOf('first'), first, ofFirst);
  const judge = ownJudge ?? stack.judge;
  const stage: Stage = { key, marker, first, second, judge, entryOfFirst, idOf };
  try {
    await serveProviders(stack, scene, stage);
    await accept(stack, scene, stage);
    await scene.prepare?.(stage, stack);
    await stack.client.workflow.execute(ENRICH_LISTING, {
      taskQueue: LISTINGS_QUEUE,
      workflowId: enrichmentWorkflowId(key),
      args: [{ ...key, lane: scene.lane ?? 'standard' }],
    });
    return await readSceneEnd(stack, stage);
  } finally {
    await Promise.all([first.close(), second.close(), ownJudge?.close()]);
  }
}

async function serveProviders(
  stack: FailoverStack,
  { secondEntry, firstSources, unserved = [] }: Scene,
  { entryOfFirst, second, judge, idOf }: Stage,
): Promise<void> {
  const entries: readonly (readonly [Role, ProviderEntry])[] = [
    ['first', entryOfFirst],
    ['second', entryOf(idOf('second'), second, secondEntry)],
    ...(idOf('judge') === JUDGE ? [] : [['judge', entryOf(idOf('judge'), judge)] as const]),
  ];
  for (const [role, entry] of entries) {
    for (const provider of createProviders([entry]).values()) stack.know(provider);
    if (unserved.includes(role)) continue;
    const more = role === 'first' ? await firstSources?.(stack) : undefined;
    await stack.serve(entry.id, { ...stack.sources, ...more });
  }
}

async function accept(stack: FailoverStack, scene: Scene, stage: Stage): Promise<void> {
  const { key, marker, idOf } = stage;
  const planned = (role: Role): PlannedProvider => ({
    provider: idOf(role),
    model: MODEL,
    attemptTimeoutMs: role === 'first' ? (scene.firstTimeoutMs ?? TIMEOUT_MS) : TIMEOUT_MS,
    ...(role === 'second' && scene.secondIsBaseline && { baseline: true }),
  });
  const profileHash = `profile-of-${key.listingId}`;
  await storeProfile(stack.db, profileHash, {
    name: 'test',
    prompts: { attributes: 'Read it.', safety: 'Judge it.' },
    plan: { attributes: [planned('first'), planned('second')], safety: [planned('judge')] },
    requiredChecks: [{ category: 'weapons', modality: 'text' }],
    vocabularyHash: 'test',
  });
  const photos = await hostPhotos(stack, key.listingId, scene.photos ?? 0);
  await acceptRevision(stack.db, {
    ...key,
    lane: scene.lane ?? 'standard',
    locale: 'en',
    content: {
      text: {
        title: `Zara black midi dress, size M ${marker}`,
        description: DESCRIPTION,
        ...scene.text,
      },
      values: {},
      photos,
    },
    bodyHash: 'test',
    profileHash,
    revisionsPerMinute: 1_000,
  });
  await stack.db
    .updateTable('listing_revision')
    .set({ accepted_at: sql<Date>`now() - ${scene.acceptedMsAgo ?? 0} * interval '1 millisecond'` })
    .where('listing_id', '=', key.listingId)
    .execute();
}

async function hostPhotos(
  { photoHost }: FailoverStack,
  listingId: string,
  count: number,
): Promise<Photo[]> {
  const bytes = await sharp(await garmentPhoto('black'))
    .resize(PHOTO_PX)
    .jpeg()
    .toBuffer();
  return Array.from({ length: count }, (_, index) => {
    const path = `/${listingId}/${index}`;
    photoHost.photos.set(path, { kind: 'bytes', bytes });
    return { id: `photo-${index}`, url: `${photoHost.origin}${path}` };
  });
}
