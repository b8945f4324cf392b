import type { ChildProcess } from 'node:child_process';
import { MarketplaceMessage } from '../marketplace/messages.js';

/** The first write-back of a listing, as the marketplace stamped it. */
export type Arrival = Extract<MarketplaceMessage, { kind: 'written_back' }>;

/** A listing was not written back in time: the bench has failed. */
export class ListingLostError extends Error {
  override readonly name = 'ListingLostError';
}

/** Collects what the marketplace receives, and lets others wait for it. */
export class WriteBacks {
  private readonly arrivals = new Map<string, Arrival>();
  private readonly waiting = new Map<string, (arrival: Arrival) => void>();
  private readonly repeats = new Map<string, number>();

  constructor(marketplace: ChildProcess) {
    marketplace.on('message', (message) => this.take(MarketplaceMessage.parse(message)));
  }

  /** Requests of a marketplace that repeated a key. */
  repeatsOf(marketplace: string): number {
    return this.repeats.get(marketplace) ?? 0;
  }

  /** @throws ListingLostError where it has not come after `timeoutMs` */
  async of(marketplace: string, listingId: string, timeoutMs: number): Promise<Arrival> {
    const name = `${marketplace}/${listingId}`;
    const there = this.arrivals.get(name);
    if (there) return there;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new ListingLostError(`${name} was not written back within ${timeoutMs} ms`));
      }, timeoutMs);
      this.waiting.set(name, (arrival) => {
        clearTimeout(timer);
        resolve(arrival);
      });
    });
  }

  private take(message: MarketplaceMessage): void {
    if (message.kind !== 'written_back') return;
    const name = `${message.marketplace}/${message.listingId}`;
    if (message.repeated || this.arrivals.has(name)) {
      this.repeats.set(message.marketplace, this.repeatsOf(message.marketplace) + 1);
      return;
    }
    this.arrivals.set(name, message);
    this.waiting.get(name)?.(message);
    this.waiting.delete(name);
  }
}
