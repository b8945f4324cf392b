import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runSandbox, type RunningSandbox } from '../testing/running-sandbox.js';
import { sampleDocument } from '../testing/sample-document.js';
import type { SentWriteBack } from '../testing/sandbox-client.js';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await runSandbox();
  await sandbox.call('POST', '/listings', {
    id: 'l1',
    locale: 'en',
    title: 'zara dress',
    publish: true,
    announce: false,
  });
});

afterEach(() => sandbox.remove());

function sent(change: Partial<SentWriteBack> & { revision?: number; round?: number } = {}) {
  const { revision = 1, round = 1, ...rest } = change;
  return {
    key: `l1/${revision}/${round}`,
    ifMatch: `"${revision}"`,
    body: JSON.stringify(sampleDocument('l1', { revision, round })),
    ...rest,
  };
}

describe('PUT /listing-api/listings/:id/enrichment', () => {
  it('applies a document once and answers its repeat with the same body', async () => {
    const first = await sandbox.writeBack('l1', sent());
    const repeat = await sandbox.writeBack('l1', sent());
    expect(first).toEqual({
      status: 200,
      body: { listingId: 'l1', revision: 1, round: 1, applied: true },
    });
    expect(repeat).toEqual(first);
    expect((await sandbox.requests()).map((request) => request.verdict)).toEqual([
      'applied',
      'repeat',
    ]);
  });

  it('writes beside the seller and raises no revision', async () => {
    await sandbox.writeBack('l1', sent());
    const listing = await sandbox.listing('l1');
    expect(listing.revision).toBe(1);
    expect(listing.documents).toEqual([{ revision: 1, round: 1 }]);
    expect(listing.buyer.kind).toBe('on_sale');
  });

  it('answers a repeat with 200 after the content moved on and after the withdrawal', async () => {
    await sandbox.writeBack('l1', sent());
    await sandbox.call('POST', '/listings/l1/touch', { announce: false });
    expect((await sandbox.writeBack('l1', sent())).status).toBe(200);
    expect((await sandbox.writeBack('l1', sent({ key: 'new' }))).status).toBe(412);
    await sandbox.call('DELETE', '/listings/l1');
    expect((await sandbox.writeBack('l1', sent())).status).toBe(200);
    expect((await sandbox.writeBack('l1', sent({ key: 'new', revision: 2 }))).status).toBe(410);
  });

  it('keeps the highest round whatever the order of arrival', async () => {
    await sandbox.writeBack('l1', sent({ round: 2 }));
    const lower = await sandbox.writeBack('l1', sent({ round: 1 }));
    expect(lower).toMatchObject({ status: 200, body: { applied: false } });
    expect((await sandbox.listing('l1')).documents).toEqual([{ revision: 1, round: 2 }]);
  });

  it.each<[string, string, Partial<SentWriteBack>, number]>([
    ['a wrong token', 'l1', { token: 'guess' }, 401],
    ['an unknown listing', 'l2', { body: JSON.stringify(sampleDocument('l2')) }, 404],
    ['no key', 'l1', { key: undefined }, 400],
    ['no If-Match', 'l1', { ifMatch: undefined }, 400],
    ['no JSON', 'l1', { body: 'hello' }, 400],
    ['another shape', 'l1', { body: '{"revision":1}' }, 422],
  ])('refuses %s, and logs it', async (_name, listing, change, status) => {
    const answer = await sandbox.writeBack(listing, sent(change));
    expect(answer).toMatchObject({ status, body: { status } });
    expect(await sandbox.requests()).toMatchObject([{ status, applied: false }]);
  });
});

describe('the fault switch', () => {
  it('fails every second request without applying it, and logs it', async () => {
    await sandbox.call('PUT', '/faults', { mode: 'failing', status: 503, everyNth: 2 });
    const statuses = [];
    for (let round = 1; round <= 4; round += 1) {
      statuses.push((await sandbox.writeBack('l1', sent({ round }))).status);
    }
    expect(statuses).toEqual([200, 503, 200, 503]);
    expect((await sandbox.requests()).map((request) => request.applied)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('can apply a document and still answer with an error, so that the repeat is 200', async () => {
    await sandbox.call('PUT', '/faults', { mode: 'failing', moment: 'after_applying' });
    expect((await sandbox.writeBack('l1', sent())).status).toBe(503);
    await sandbox.call('PUT', '/faults', { mode: 'none' });
    expect((await sandbox.writeBack('l1', sent())).status).toBe(200);
    expect(await sandbox.requests()).toMatchObject([
      { verdict: 'applied', status: 503, fault: 'failing' },
      { verdict: 'repeat', status: 200, fault: null },
    ]);
  });

  it('hangs without applying', async () => {
    await sandbox.call('PUT', '/faults', { mode: 'hanging' });
    const impatient = AbortSignal.timeout(100);
    await expect(sandbox.writeBack('l1', sent(), impatient)).rejects.toThrow();
    expect(await sandbox.requests()).toMatchObject([
      { verdict: 'fault', status: null, applied: false },
    ]);
  });

  it('changes the listing just before a write-back arrives', async () => {
    await sandbox.call('PUT', '/faults', { mode: 'changing', everyNth: 2 });
    await sandbox.writeBack('l1', sent());
    expect((await sandbox.writeBack('l1', sent({ round: 2 }))).status).toBe(412);
    expect((await sandbox.listing('l1')).revision).toBe(2);
  });

  it('outlives a restart', async () => {
    await sandbox.call('PUT', '/faults', { mode: 'failing', status: 500 });
    await sandbox.restart();
    expect((await sandbox.writeBack('l1', sent())).status).toBe(500);
  });
});
