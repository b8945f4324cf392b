/** What is stored beside an object's bytes. */
export interface ObjectDescription {
  /** Sent back by the store as `Content-Type`. */
  readonly contentType: string;
  /** Lower-case hex SHA-256 of the bytes; kept as metadata for people who look into the bucket. */
  readonly sha256: string;
}

/**
 * The few object-store operations that Garnish needs, on one bucket.
 *
 * Every operation takes one request's time at most and throws `ObjectStoreError` where the store could
 * not do it; nothing is retried here, because retries are Temporal's. An abort of the caller's signal
 * throws the signal's reason instead.
 */
export interface ObjectStore {
  /** Writes the object, replacing what stood under the key. */
  put(
    key: string,
    bytes: Uint8Array,
    description: ObjectDescription,
    signal?: AbortSignal,
  ): Promise<void>;
  /**
   * Writes the object where the key holds nothing, in one request.
   * @returns `not_written` where something stands there, or where the store can't tell in the same request
   */
  putIfAbsent(
    key: string,
    bytes: Uint8Array,
    description: ObjectDescription,
    signal?: AbortSignal,
  ): Promise<'written' | 'not_written'>;
  /** The object's bytes as stored, unchecked; `undefined` where the key holds nothing. */
  get(key: string, signal?: AbortSignal): Promise<Uint8Array | undefined>;
  /** Removes the object; a key that holds nothing is no error. */
  delete(key: string, signal?: AbortSignal): Promise<void>;
  /** Creates the bucket unless it is there. Safe to call from several processes at once. */
  ensureBucket(signal?: AbortSignal): Promise<void>;
  /** Resolves where the store answers and the bucket is there: the readiness check. */
  ping(signal?: AbortSignal): Promise<void>;
  /** Ends idle connections; the store can't be used afterwards. */
  close(): void;
}

/** An operation that the object store failed or did not finish in time. Ours to repair, never the seller's. */
export class ObjectStoreError extends Error {
  override readonly name = 'ObjectStoreError';

  /**
   * @param operation what was tried, e.g. `get`
   * @param subject the key, or the bucket where the operation concerns all of it
   * @param cause what the client threw
   */
  constructor(
    readonly operation: string,
    readonly subject: string,
    cause: unknown,
  ) {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    super(`The object store failed to ${operation} "${subject}" (${reason}).`, { cause });
  }
}
