import { LRUCache } from 'lru-cache';
import { readVerified } from './content-address.js';
import type { ObjectStore } from './object-store.js';

/** Reads a rendition, checked against its hash. */
export interface RenditionReader {
  /**
   * @returns undefined where the store has nothing under the key, or something else
   * @throws ObjectStoreError where the store failed
   */
  read(key: string, sha256: string): Promise<Uint8Array | undefined>;
}

/**
 * The renditions that this process has lately written or read. They are content-addressed, so none is ever stale;
 * those who read one at the same moment, as a listing's two capabilities do, share one request.
 */
export class RenditionCache implements RenditionReader {
  readonly #renditions: LRUCache<string, Uint8Array, string>;

  /** @param maxBytes what it may hold at most */
  constructor(store: Pick<ObjectStore, 'get'>, maxBytes: number) {
    this.#renditions = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (bytes) => bytes.byteLength,
      fetchMethod: async (key, _stale, { context: sha256 }) => {
        const found = await readVerified(store, key, sha256);
        return found.kind === 'ok' ? found.bytes : undefined;
      },
    });
  }

  read(key: string, sha256: string): Promise<Uint8Array | undefined> {
    return this.#renditions.fetch(key, { context: sha256 });
  }

  /** Keeps bytes that have just been stored under this key, the hash of their content. */
  remember(key: string, bytes: Uint8Array): void {
    this.#renditions.set(key, bytes);
  }
}
