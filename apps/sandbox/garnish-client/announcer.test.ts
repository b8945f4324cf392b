import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startFakeGarnish, type FakeGarnish } from '../testing/fake-garnish.js';
import { runSandbox, type RunningSandbox } from '../testing/running-sandbox.js';
import { SeenListing } from '../testing/sandbox-client.js';

let garnish: FakeGarnish;
let sandbox: RunningSandbox;

beforeEach(async () => {
  garnish = await startFakeGarnish();
  sandbox = await runSandbox({ garnishUrl: garnish.url, retryWaits: { firstMs: 20, maxMs: 60 } });
});

afterEach(async () => {
  await sandbox.remove();
  await garnish.close();
});

const draft = (title: string) => ({ locale: 'en', title });

async function create(title: string): Promise<string> {
  return SeenListing.parse((await sandbox.call('POST', '/listings', draft(title))).body).id;
}

const accepted =
  (revision: number) => (request: { revision?: number | undefined; status: number }) =>
    request.status === 202 && request.revision === revision;

describe('announcing revisions to Garnish', () => {
  it('sends what the seller said, in the lane of the change', async () => {
    const photo = await sandbox.photo(Buffer.from('not a picture'));
    const { id } = SeenListing.parse(
      (
        await sandbox.call('POST', '/listings', {
          locale: 'lt',
          title: 'suknelė',
          photos: [photo.id],
          values: { colours: [{ value: 'navy', label: 'Tamsiai mėlyna' }], brand: 'Zara' },
          priceCents: 900,
        })
      ).body,
    );
    const { submission, listingId } = await garnish.until(accepted(1));
    expect(listingId).toBe(id);
    expect(submission).toEqual({
      revision: 1,
      lane: 'interactive',
      locale: 'lt',
      photos: [photo],
      text: { title: 'suknelė' },
      values: { colours: ['navy'], brand: 'Zara' },
    });
    await sandbox.call('POST', `/listings/${id}/publish`, {});
    expect((await garnish.until(accepted(2))).submission?.lane).toBe('standard');
  });

  it('announces the newest revision again after a 429, and not the one refused', async () => {
    garnish.refuseNext({ status: 429, retryAfter: '1' });
    const id = await create('d');
    await garnish.until((request) => request.status === 429);
    await sandbox.call('PUT', `/listings/${id}`, draft('dress'));
    await sandbox.call('PUT', `/listings/${id}`, draft('dress, blue'));
    await garnish.until(accepted(3));
    expect(garnish.requests.map(({ revision, status }) => [revision, status])).toEqual([
      [1, 429],
      [3, 202],
    ]);
  });

  it('goes on through 503 until it is heard', async () => {
    garnish.refuseNext({ status: 503 }, { status: 503, retryAfter: '0' });
    await create('dress');
    await garnish.until(accepted(1));
    expect(garnish.requests.map((request) => request.status)).toEqual([503, 503, 202]);
  });

  it('keeps an announcement over a restart', async () => {
    garnish.refuseNext({ status: 503, retryAfter: '600' });
    const id = await create('dress');
    await garnish.until((request) => request.status === 503);
    await sandbox.restart();
    expect((await sandbox.listing(id)).announcement).toMatchObject({
      revision: 1,
      state: 'pending',
    });
    await sandbox.call('PUT', `/listings/${id}`, draft('dress, blue'));
    await garnish.until(accepted(2));
  });

  it('does not repeat what Garnish refuses for good', async () => {
    garnish.refuseNext({ status: 409 });
    const id = await create('dress');
    await garnish.until((request) => request.status === 409);
    await sandbox.call('PUT', `/listings/${id}`, draft('dress, blue'));
    await garnish.until(accepted(2));
    expect(garnish.requests).toHaveLength(2);
  });

  it('says nothing of an empty form, of a quiet change, or of a price', async () => {
    const quiet = { ...draft('dress'), id: 'quiet', announce: false };
    await sandbox.call('POST', '/listings', { locale: 'en' });
    await sandbox.call('POST', '/listings', quiet);
    const id = await create('dress');
    await garnish.until(accepted(1));
    await sandbox.call('PUT', `/listings/${id}`, { ...draft('dress'), priceCents: 500 });
    await sandbox.call('PUT', `/listings/${id}`, draft('dress, blue'));
    await garnish.until(accepted(2));
    expect(garnish.requests.map(({ listingId, revision }) => [listingId, revision])).toEqual([
      [id, 1],
      [id, 2],
    ]);
  });

  it('withdraws up to the current revision, in place of what was still waiting', async () => {
    garnish.refuseNext({ status: 503, retryAfter: '600' });
    const id = await create('dress');
    await garnish.until((request) => request.status === 503);
    await sandbox.call('DELETE', `/listings/${id}`);
    const withdrawal = await garnish.until((request) => request.method === 'DELETE');
    expect(withdrawal).toMatchObject({ listingId: id, revision: 1, status: 202 });
  });
});
