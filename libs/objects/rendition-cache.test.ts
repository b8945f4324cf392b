import { describe, expect, it } from '@jest/globals';
import { sha256Of } from './content-address.js';
import { ObjectStoreError, type ObjectStore } from './object-store.js';
import { RenditionCache } from './rendition-cache.js';

const PHOTO = new TextEncoder().encode('a garment');
const OTHER = new TextEncoder().encode('another garment');
const HASH = sha256Of(PHOTO);

/** A store that answers each read with the next reply, and counts. */
function storeOf(...replies: readonly (Uint8Array | undefined | Error)[]) {
  let reads = 0;
  const store: Pick<ObjectStore, 'get'> = {
    get: () => {
      const reply = replies[Math.min(reads, replies.length - 1)];
      reads += 1;
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
  };
  return { store, reads: () => reads };
}

describe('the rendition cache', () => {
  it('reads a rendition once for those who ask at the same moment and after', async () => {
    const { store, reads } = storeOf(PHOTO);
    const cache = new RenditionCache(store, 1_000);
    const both = await Promise.all([cache.read('k', HASH), cache.read('k', HASH)]);
    expect([...both, await cache.read('k', HASH)]).toEqual([PHOTO, PHOTO, PHOTO]);
    expect(reads()).toBe(1);
  });

  it('asks the store for nothing that was just written', async () => {
    const { store, reads } = storeOf(undefined);
    const cache = new RenditionCache(store, 1_000);
    cache.remember('k', PHOTO);
    expect(await cache.read('k', HASH)).toEqual(PHOTO);
    expect(reads()).toBe(0);
  });

  it.each([
    ['missing', undefined],
    ['something else', OTHER],
  ])('keeps nothing where the store has it %s, and looks again', async (_what, found) => {
    const { store } = storeOf(found, PHOTO);
    const cache = new RenditionCache(store, 1_000);
    expect(await cache.read('k', HASH)).toBeUndefined();
    expect(await cache.read('k', HASH)).toEqual(PHOTO);
  });

  it('passes a failing store on, and looks again', async () => {
    const { store } = storeOf(new ObjectStoreError('get', 'k', new Error('down')), PHOTO);
    const cache = new RenditionCache(store, 1_000);
    await expect(cache.read('k', HASH)).rejects.toThrow(ObjectStoreError);
    expect(await cache.read('k', HASH)).toEqual(PHOTO);
  });

  it('holds no more than its bytes, the longest unused going first', async () => {
    const { store, reads } = storeOf(PHOTO);
    const cache = new RenditionCache(store, PHOTO.byteLength + OTHER.byteLength);
    cache.remember('a', PHOTO);
    cache.remember('b', OTHER);
    cache.remember('c', PHOTO);
    await cache.read('c', HASH);
    expect(reads()).toBe(0);
    await cache.read('a', HASH);
    expect(reads()).toBe(1);
  });
});
