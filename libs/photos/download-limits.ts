/** How much a photo host may ask of us. Tests use smaller ones; production uses {@link DOWNLOAD_LIMITS}. */
export interface DownloadLimits {
  /** Name resolution, TCP and TLS of one connection. */
  readonly connectTimeoutMs: number;
  /** From the sent request to the end of the reply's headers. */
  readonly headersTimeoutMs: number;
  /** The whole download, redirects included. */
  readonly totalTimeoutMs: number;
  /** A body must have arrived at `minBytesPerSecond` on average, from this long after its headers. */
  readonly slowStartMs: number;
  readonly minBytesPerSecond: number;
  /** Counted while reading: a `Content-Length` is only a promise. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Downloads at the same time from one host, for each process. */
  readonly perHost: number;
  /** Photos between their download and their rendition, for each process: what their bytes may take of memory. */
  readonly inMemory: number;
}

/** A phone photo has 2 to 6 MB and a marketplace's host is fast; these bound what a hostile one can hold. */
export const DOWNLOAD_LIMITS: DownloadLimits = {
  connectTimeoutMs: 3_000,
  headersTimeoutMs: 5_000,
  totalTimeoutMs: 20_000,
  slowStartMs: 3_000,
  minBytesPerSecond: 8 * 1024,
  maxBytes: 15 * 1024 * 1024,
  maxRedirects: 3,
  perHost: 4,
  inMemory: 32,
};
