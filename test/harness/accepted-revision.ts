import { randomUUID } from 'node:crypto';
import type { Database } from '#libs/db/database';
import { storeProfile } from '#libs/db/profiles/store-profile';
import { acceptRevision } from '#libs/db/revisions/accept-revision';
import type { Photo, RevisionKey, SellerText, SellerValues } from '#libs/domain/listing';

const PROFILE_HASH = 'profile-of-tests';

/** Accepts a revision of a listing as the API does, and says which. */
export async function acceptedRevision(
  db: Database,
  given: {
    readonly listingId?: string;
    readonly revision?: number;
    readonly text?: SellerText;
    readonly values?: SellerValues;
    readonly photos?: readonly Photo[];
  } = {},
): Promise<RevisionKey> {
  await storeProfile(db, PROFILE_HASH, {
    name: 'test',
    prompts: { attributes: 'Read it.', safety: 'Judge it.' },
    plan: {
      attributes: [{ provider: 'scripted', model: 'a-model', attemptTimeoutMs: 1_000 }],
      safety: [{ provider: 'scripted', model: 'a-model', attemptTimeoutMs: 1_000 }],
    },
    requiredChecks: [{ category: 'weapons', modality: 'text' }],
    vocabularyHash: 'test',
  });
  const key = {
    marketplace: 'sandbox',
    listingId: given.listingId ?? randomUUID(),
    revision: given.revision ?? 1,
  };
  const text = given.text ?? { title: 'Blue jeans' };
  const values = given.values ?? {};
  const photos = [...(given.photos ?? [])];
  const acceptance = await acceptRevision(db, {
    ...key,
    lane: 'standard',
    locale: 'en',
    content: { text, values, photos },
    bodyHash: JSON.stringify([text, values, photos.map((photo) => photo.id)]),
    profileHash: PROFILE_HASH,
    revisionsPerMinute: 1_000,
  });
  if (acceptance.kind !== 'accepted') throw new Error(`not accepted: ${acceptance.kind}`);
  return key;
}
