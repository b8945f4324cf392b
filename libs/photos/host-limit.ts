import pLimit, { type LimitFunction } from 'p-limit';

/**
 * Bounds how many jobs run at once for one host, in this process, so that one marketplace's slow photo
 * host neither takes all our sockets nor is flooded by us.
 */
export class HostLimit {
  readonly #perHost: number;
  readonly #limits = new Map<string, LimitFunction>();

  constructor(perHost: number) {
    this.#perHost = perHost;
  }

  /**
   * Runs the job as soon as the host has a free place.
   *
   * @param signal gives the wait up, throwing its reason; a job that runs must watch it itself
   */
  async run<Result>(
    host: string,
    signal: AbortSignal,
    job: () => Promise<Result>,
  ): Promise<Result> {
    const limit = this.#limits.get(host) ?? pLimit(this.#perHost);
    this.#limits.set(host, limit);
    const waiting = Promise.withResolvers<never>();
    const giveUp = (): void => waiting.reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      return await Promise.race([
        waiting.promise,
        limit(() => {
          signal.throwIfAborted();
          signal.removeEventListener('abort', giveUp);
          return job();
        }),
      ]);
    } finally {
      signal.removeEventListener('abort', giveUp);
      if (limit.activeCount + limit.pendingCount === 0) this.#limits.delete(host);
    }
  }

  /** Hosts with a job running or waiting. */
  get hosts(): number {
    return this.#limits.size;
  }
}
