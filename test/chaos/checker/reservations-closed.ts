import type { Invariant } from './invariant.js';

/** What was reserved has been settled, one way or the other. */
export const reservationsClosed: Invariant = {
  name: 'all reservations are closed',
  breaches: ({ calls }) =>
    calls
      .filter(({ state }) => state === 'reserved')
      .map(({ id, listingId }) => `call ${id} of ${listingId}: still reserved`),
};
