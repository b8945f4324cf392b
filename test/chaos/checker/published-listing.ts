import type {
  Announced,
  CallEvidence,
  Evidence,
  ReceivedCall,
  RevisionEvidence,
  RunEvidence,
  WriteBackEvidence,
} from '../evidence.js';

/** A moment of the made-up run, in seconds since its begin. */
export const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 12, 0, second));

export const announcement: Announced = {
  listingId: 'coat',
  revision: 1,
  end: 'acknowledged',
  lastStatus: 202,
  sent: 1,
};

export const row: RevisionEvidence = {
  listingId: 'coat',
  revision: 1,
  state: 'done',
  outcome: 'published',
  delivered: 'yes',
  idempotencyKey: 'key-1',
};

export const attributesCall: CallEvidence = {
  id: 'call-a',
  listingId: 'coat',
  capability: 'attributes',
  requestHash: 'hash-a',
  state: 'answered',
  verdictClass: null,
  status: 200,
  reservedAt: at(1),
  settledAt: at(2),
};

export const safetyCall: CallEvidence = {
  ...attributesCall,
  id: 'call-s',
  capability: 'safety',
  requestHash: 'hash-s',
};

export const attributesReceived: ReceivedCall = { callId: 'call-a', bodyHash: 'body-a', at: at(1) };

export const putSeen: WriteBackEvidence = {
  listingId: 'coat',
  revision: 1,
  idempotencyKey: 'key-1',
  bodyHash: 'document-1',
  verdict: 'applied',
  applied: true,
};

export const run: RunEvidence = {
  listingId: 'coat',
  runId: 'run-1',
  status: 'COMPLETED',
  taskFailures: [],
  answeredCalls: ['call-a', 'call-s'],
  settledOutcomes: ['published'],
};

/** One listing, one revision, published at the first try: nothing is wrong with it. */
export const published: Evidence = {
  announcements: [announcement],
  withdrawals: [],
  revisions: [row],
  calls: [attributesCall, safetyCall],
  uses: [
    { listingId: 'coat', revision: 1, capability: 'attributes', callId: 'call-a' },
    { listingId: 'coat', revision: 1, capability: 'safety', callId: 'call-s' },
  ],
  received: [attributesReceived, { callId: 'call-s', bodyHash: 'body-s', at: at(1) }],
  writeBacks: [putSeen],
  runs: [run],
  rests: [],
  deaths: [],
};
