import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemCode } from '#libs/domain/errors';
import { expectProblem } from '../harness/expect-problem.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import {
  enrichmentOf,
  KEYS,
  startApi,
  type ApiRequest,
  type RunningApi,
} from '../harness/running-api.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
});
afterAll(() => api.stop());

const COAT = enrichmentOf('coat-1');
const good = { revision: 1, locale: 'en', text: { title: 'Wool coat' } };

describe('what is wrong with a key', () => {
  it.each<[string, string, ApiRequest, ProblemCode]>([
    ['none', COAT, { key: null }, 'auth.key_missing'],
    [
      'another scheme',
      COAT,
      { key: null, headers: { authorization: 'Basic eDp5' } },
      'auth.key_missing',
    ],
    ['an unknown one', COAT, { key: 'guess' }, 'auth.key_unknown'],
    ["another marketplace's", COAT, { key: KEYS.other }, 'auth.other_marketplace'],
    [
      'for a marketplace that is not there',
      '/v1/marketplaces/nowhere/listings/x/enrichment',
      {},
      'auth.other_marketplace',
    ],
    [
      'none for a marketplace that is not there',
      '/v1/marketplaces/nowhere/enrichments',
      { key: null },
      'auth.key_missing',
    ],
    [
      'for a marketplace that is no slug',
      '/v1/marketplaces/No%20where/enrichments',
      {},
      'auth.other_marketplace',
    ],
  ])('%s', async (_what, path, request, code) => {
    expectProblem(await api.call('GET', path, request), code);
  });

  it('answers the same for a marketplace that exists and one that does not', async () => {
    const bodies = await Promise.all(
      ['other', 'nowhere'].map(async (marketplace) => {
        const reply = await api.call('GET', `/v1/marketplaces/${marketplace}/enrichments`);
        return { ...reply.body, requestId: '' };
      }),
    );
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('says which scheme a 401 asks for', async () => {
    const reply = await api.call('GET', COAT, { key: null });
    expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="garnish"');
  });

  it("does not let the listing service's key end a revision", async () => {
    const reply = await api.call('POST', `${COAT}/fail`, { body: { reason: 'x' } });
    expectProblem(reply, 'auth.operator_needed');
  });
});

describe('what is wrong with a path or a query', () => {
  const listing = (id: string) => `/v1/marketplaces/sandbox/listings/${id}/enrichment`;
  it.each<[string, string, string, ProblemCode, string[]]>([
    ['an id with slashes', 'GET', listing('a/b/c'), 'route.unknown', []],
    ['an id with encoded slashes', 'GET', listing('a%2Fb'), 'request.invalid', ['{listingId}']],
    [
      'an id with emoji',
      'GET',
      listing(encodeURIComponent('coat-🧥')),
      'request.invalid',
      ['{listingId}'],
    ],
    [
      'an id of dots and slashes',
      'GET',
      listing('..%2F..%2Fetc'),
      'request.invalid',
      ['{listingId}'],
    ],
    ['an id with a null byte', 'GET', listing('a%00b'), 'request.invalid', ['{listingId}']],
    ['an id of 129 letters', 'GET', listing('x'.repeat(129)), 'request.invalid', ['{listingId}']],
    ['an id of 300 letters', 'GET', listing('x'.repeat(300)), 'request.invalid', ['{listingId}']],
    ['an id of 5,000 letters', 'GET', listing('x'.repeat(5_000)), 'request.url_too_long', []],
    ['a broken escape', 'GET', listing('%zz'), 'request.malformed', []],
    ['an unknown route', 'GET', '/v1/listings', 'route.unknown', []],
    ['an unknown method', 'PATCH', listing('coat-1'), 'route.unknown', []],
    ['a revision that is no number', 'GET', `${COAT}?revision=x`, 'request.invalid', ['?revision']],
    ['a revision of 0', 'GET', `${COAT}?revision=0`, 'request.invalid', ['?revision']],
    ['two revisions', 'GET', `${COAT}?revision=1&revision=2`, 'request.invalid', ['?revision']],
    ['a misspelt parameter', 'GET', `${COAT}?revison=1`, 'request.invalid', ['?revison']],
    ['a withdrawal without revision', 'DELETE', COAT, 'request.invalid', ['?revision']],
    [
      'a page of 1,000',
      'GET',
      '/v1/marketplaces/sandbox/enrichments?limit=1000',
      'request.invalid',
      ['?limit'],
    ],
    [
      'a page of none',
      'GET',
      '/v1/marketplaces/sandbox/enrichments?limit=0',
      'request.invalid',
      ['?limit'],
    ],
    [
      'a time without zone',
      'GET',
      '/v1/marketplaces/sandbox/enrichments?acceptedAfter=2026-11-24',
      'request.invalid',
      ['?acceptedAfter'],
    ],
    [
      'a cursor of somebody else',
      'GET',
      '/v1/marketplaces/sandbox/enrichments?cursor=AAAA',
      'request.cursor_invalid',
      ['?cursor'],
    ],
    ['a listing that is not known', 'GET', listing('never-seen'), 'listing.unknown', []],
    [
      'a revision that is not known',
      'GET',
      `${listing('never-seen')}?revision=3`,
      'revision.unknown',
      [],
    ],
  ])('%s', async (_what, method, path, code, places) => {
    expectProblem(await api.call(method, path), code, places);
  });

  it.each(['wait=31', 'wait=soon', 'wait=-1'])('a wish of %s', async (prefer) => {
    const reply = await api.call('PUT', COAT, { body: good, headers: { prefer } });
    expectProblem(reply, 'request.prefer_invalid', ['Prefer']);
  });
});
