import type { Invariant } from './invariant.js';

/** The reservation commits before the request is sent, so the baseline never sees a call that has no row. */
export const everyCallHasARow: Invariant = {
  name: 'every received call has its row, and was received once',
  breaches: ({ calls, received }) => {
    const rows = new Set(calls.map((call) => call.id));
    const seen = new Set<string>();
    return received.flatMap(({ callId, at }) => {
      if (callId === null) return [`a call without an id was received at ${at.toISOString()}`];
      if (!rows.has(callId)) return [`call ${callId}: received, but there is no such row`];
      if (seen.has(callId)) return [`call ${callId}: received more than once`];
      seen.add(callId);
      return [];
    });
  },
};
