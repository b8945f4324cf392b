import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startFakeGarnish, type FakeGarnish } from '../testing/fake-garnish.js';
import { runSandbox, type RunningSandbox } from '../testing/running-sandbox.js';

let garnish: FakeGarnish;
let sandbox: RunningSandbox;

beforeEach(async () => {
  garnish = await startFakeGarnish();
  sandbox = await runSandbox({ garnishUrl: garnish.url });
});

afterEach(async () => {
  await sandbox.remove();
  await garnish.close();
});

const CALLS = {
  marketplace: 'sandbox',
  listingId: 'l1',
  revision: 1,
  lane: 'standard',
  state: 'accepted',
  outcome: null,
  reasons: [],
  calls: [],
  costMicros: 0,
  costUnknownReason: null,
  knownMicros: 0,
  waits: [{ what: 'Safety: skipped: drained', until: '2026-11-24T23:10:34.890Z' }],
  run: { workflowId: 'listing/sandbox/l1', namespace: 'garnish', state: 'read', detail: null },
};

describe("a listing's model calls", () => {
  it('are what Garnish tells of them', async () => {
    garnish.setCalls('l1', CALLS);
    const { status, body } = await sandbox.call('GET', '/listings/l1/calls?revision=1');
    expect([status, body]).toEqual([200, { kind: 'found', calls: CALLS }]);
  });

  it('are unknown where Garnish was not told, and unavailable where it is away or speaks otherwise', async () => {
    expect((await sandbox.call('GET', '/listings/l1/calls')).body).toEqual({ kind: 'unknown' });
    garnish.setCalls('l1', { hello: 'world' });
    expect((await sandbox.call('GET', '/listings/l1/calls')).body).toEqual({ kind: 'unavailable' });
    const alone = await runSandbox();
    expect((await alone.call('GET', '/listings/l1/calls')).body).toEqual({ kind: 'unavailable' });
    await alone.remove();
  });

  it('are asked for by a whole number alone', async () => {
    expect((await sandbox.call('GET', '/listings/l1/calls?revision=x')).status).toBe(400);
  });
});
