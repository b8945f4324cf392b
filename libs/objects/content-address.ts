import { createHash } from 'node:crypto';
import type { ObjectDescription, ObjectStore } from './object-store.js';

/** Lower-case hex SHA-256, the identity of everything stored by content. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Where a rendition of that content lies. Under the marketplace, so that erasing a marketplace is a prefix
 * and no marketplace learns that another one has the same photo; two letters of the hash spread folders.
 */
export function renditionKey(marketplace: string, sha256: string): string {
  return `renditions/${marketplace}/${sha256.slice(0, 2)}/${sha256}.jpg`;
}

/** What stands under a content-addressed key. */
export type VerifiedRead =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** Something else stands there: a torn write, a disk fault, a foreign hand. Write it again. */
  | { readonly kind: 'differs' };

/** Reads an object and checks its content against the hash that it is stored under. */
export async function readVerified(
  store: Pick<ObjectStore, 'get'>,
  key: string,
  sha256: string,
  signal?: AbortSignal,
): Promise<VerifiedRead> {
  const bytes = await store.get(key, signal);
  if (!bytes) return { kind: 'missing' };
  return sha256Of(bytes) === sha256 ? { kind: 'ok', bytes } : { kind: 'differs' };
}

/**
 * Makes sure that the key holds these bytes: writes them where it is absent, which nearly every rendition is; where it
 * isn't, reads and checks, and writes only what differs. Not a blind write, because simple S3 servers replace an
 * object in place and a reader beside us would see it torn.
 *
 * @returns `kept` where the bytes were there already, else `written`
 */
export async function writeIfDiffers(
  store: ObjectStore,
  key: string,
  bytes: Uint8Array,
  description: ObjectDescription,
  signal?: AbortSignal,
): Promise<'kept' | 'written'> {
  const put = await store.putIfAbsent(key, bytes, description, signal);
  if (put === 'written') return 'written';
  const found = await readVerified(store, key, description.sha256, signal);
  if (found.kind === 'ok') return 'kept';
  await store.put(key, bytes, description, signal);
  return 'written';
}
