import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drainProvider } from '#libs/db/provider-health/drain-provider';
import { openRest } from '#libs/db/provider-health/open-rest';
import { readTroubles } from '#libs/db/provider-health/read-troubles';
import { expectProblem } from '../harness/expect-problem.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { KEYS, startApi, type RunningApi } from '../harness/running-api.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
});
afterAll(() => api.stop());

const list = () => api.call('GET', '/v1/providers', { key: KEYS.operator });
const say = (word: 'drain' | 'undrain', id: string, body: unknown = { reason: 'price change' }) =>
  api.call('POST', `/v1/providers/${id}/${word}`, { key: KEYS.operator, body });

describe('the providers', () => {
  it('are those of the plan, asked while all is well', async () => {
    const reply = await list();
    expect([reply.status, reply.body]).toMatchObject([
      200,
      { items: [{ id: 'baseline', state: 'asked', rests: [], drains: [] }] },
    ]);
  });

  it('say until when one rests, and why', async () => {
    await openRest(postgres.db, {
      provider: 'other',
      scope: '*',
      endsBy: 'probe',
      reason: 'net.connect',
      trips: 1,
      restsForMs: 15_000,
    });
    const reply = await list();
    expect(reply.body).toMatchObject({
      items: [
        { id: 'baseline' },
        {
          id: 'other',
          state: 'resting',
          rests: [
            { model: null, why: 'net.connect', endsBy: 'probe', inARow: 1, probedUntil: null },
          ],
        },
      ],
    });
  });
});

describe("an operator's word on a provider", () => {
  it('undrains what Garnish took out of it, a profile’s requests too (row 27)', async () => {
    const subject = { provider: 'baseline', scope: 'profile:c0ffee:attributes' };
    await drainProvider(postgres.db, subject, { by: 'garnish', reason: 'req.invalid' });
    const profile = { hash: 'c0ffee', capability: 'attributes' };
    expect((await list()).body).toMatchObject({
      items: [{ drains: [{ model: null, profile, by: 'garnish', why: 'req.invalid' }] }, {}],
    });
    expect((await say('undrain', 'baseline')).body).toMatchObject({ state: 'asked', drains: [] });
  });

  it('drains it with name and reason, and undrains it; saying it twice is the same', async () => {
    const drained = await say('drain', 'baseline');
    expect([drained.status, drained.body]).toMatchObject([
      200,
      {
        id: 'baseline',
        state: 'drained',
        drains: [{ model: null, profile: null, by: 'operator', why: 'price change' }],
      },
    ]);
    expect((await say('drain', 'baseline', { reason: 'again' })).body).toEqual(drained.body);
    expect((await readTroubles(postgres.db)).drains).toEqual([
      { provider: 'baseline', scope: '*', by: 'operator', reason: 'price change' },
    ]);
    expect((await say('undrain', 'baseline')).body).toMatchObject({ state: 'asked', drains: [] });
    expect((await say('undrain', 'baseline')).status).toBe(200);
    expect((await readTroubles(postgres.db)).drains).toEqual([]);
  });

  it.each(['drain', 'undrain'] as const)('to %s needs a reason', async (word) => {
    expectProblem(await say(word, 'baseline', { reason: ' ' }), 'request.invalid', ['/reason']);
  });

  it.each([
    ['unknown', 'provider.unknown'],
    ['No%20slug', 'request.invalid'],
  ] as const)('names a provider that there is (%s)', async (id, code) => {
    expectProblem(await say('drain', id), code);
  });

  it.each([
    ['GET', '/v1/providers'],
    ['POST', '/v1/providers/baseline/drain'],
    ['POST', '/v1/providers/baseline/undrain'],
  ])('is an operator’s alone (%s %s)', async (method, path) => {
    const body = method === 'POST' ? { body: { reason: 'x' } } : {};
    expectProblem(await api.call(method, path, body), 'auth.operator_needed');
    expectProblem(await api.call(method, path, { key: null, ...body }), 'auth.key_missing');
    expectProblem(await api.call(method, path, { key: 'guess', ...body }), 'auth.key_unknown');
  });
});
