import { EventEmitter } from 'node:events';

/** In-process bell: `changed` rings after a commit that a page about this listing may want to show. */
export class ListingChanges extends EventEmitter<{ changed: [listingId: string] }> {
  constructor() {
    super();
    // One listener an open page; there is no leak to warn of at ten.
    this.setMaxListeners(0);
  }

  /** Rings the bell for one listing. */
  ring(listingId: string): void {
    this.emit('changed', listingId);
  }
}
