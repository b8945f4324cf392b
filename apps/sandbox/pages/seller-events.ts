import type { SellerState } from '../suggestions/seller-state.js';

/** Follows a listing's state until closed; the browser opens a lost stream again by itself. */
export function followListing(
  listingId: string,
  onState: (state: SellerState) => void,
): { close(): void } {
  const source = new EventSource(`/listings/${encodeURIComponent(listingId)}/events`);
  source.addEventListener('message', (event: MessageEvent<string>) => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- page and server are one build
    const state: SellerState = JSON.parse(event.data);
    onState(state);
  });
  return source;
}
