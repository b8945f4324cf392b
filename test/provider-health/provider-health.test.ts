import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { drainProvider, undrainProvider } from '#libs/db/provider-health/drain-provider';
import { listTroubles } from '#libs/db/provider-health/list-troubles';
import type { FailureClass } from '#libs/domain/failure-classes';
import type { WatchedCall } from '#libs/provider-health/health-scope';
import type { ProbeLease } from '#libs/provider-health/provider-health';
import { useRealPostgres } from '#test/harness/real-postgres';
import { aProvider, endCoolDown, endLease, HealthOfWorker } from './two-workers.js';

const postgres = useRealPostgres();
let one: HealthOfWorker;
let two: HealthOfWorker;
beforeAll(() => {
  one = new HealthOfWorker(postgres.db);
  two = new HealthOfWorker(postgres.db);
});

/** Has a provider trip in the first worker. */
async function trip(planned: WatchedCall): Promise<void> {
  await one.failed(planned, 'net.connect', { times: 3 });
}

/** Has a worker take the probe of a provider whose cool-down is over. */
async function probe(worker: HealthOfWorker, planned: WatchedCall): Promise<ProbeLease> {
  const admission = await worker.admit(planned);
  if (admission.kind !== 'probe') throw new Error(`it is ${admission.kind}`);
  return admission.lease;
}

async function rowsOf({ provider }: WatchedCall) {
  const { rests } = await listTroubles(postgres.db);
  return rests.filter((rest) => rest.provider === provider);
}

describe('a provider that trips in one worker', () => {
  it('rests in the other (row 37), until an absolute time', async () => {
    const planned = aProvider();
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
    const before = Date.now();
    await trip(planned);
    const skipped = await two.admit(planned);
    expect(skipped).toMatchObject({ kind: 'skipped', why: 'rests after net.connect' });
    const until = skipped.kind === 'skipped' ? (skipped.untilMs ?? 0) : 0;
    expect(until - before).toBeGreaterThan(11_000);
    expect(until - before).toBeLessThan(30_000);
    expect(await rowsOf(planned)).toMatchObject([
      { scope: '*', state: 'open', ends_by: 'probe', trips: 1, reason_class: 'net.connect' },
    ]);
  });

  it('leaves other providers alone', async () => {
    await trip(aProvider());
    expect(await two.admit(aProvider())).toEqual({ kind: 'go' });
  });

  it.each<[string, FailureClass, number, string]>([
    ['row 3', 'net.dns', 3, 'skipped'],
    ['row 4', 'net.connect', 2, 'go'],
    ['row 4', 'net.connect', 3, 'skipped'],
    ['row 6', 'net.reset', 4, 'go'],
    ['row 6', 'net.reset', 5, 'skipped'],
    ['row 7', 'timeout.headers', 5, 'skipped'],
    ['row 9', 'net.cut', 5, 'skipped'],
    ['row 31', 'srv.error', 4, 'go'],
    ['row 31', 'srv.error', 5, 'skipped'],
    ['row 10', 'wire.not_json', 1, 'skipped'],
    ['row 32', 'srv.overloaded', 1, 'skipped'],
    ['row 33', 'rate.limited', 1, 'skipped'],
    ['row 34', 'rate.opaque', 1, 'skipped'],
    ['row 28', 'auth', 1, 'go'],
    ['row 28', 'auth', 2, 'skipped'],
    ['row 28', 'auth.model', 1, 'go'],
    ['row 28', 'auth.model', 2, 'skipped'],
    ['row 5', 'net.tls', 1, 'skipped'],
    ['row 29', 'quota.money', 1, 'skipped'],
    ['row 30', 'model.gone', 1, 'skipped'],
    ['row 1', 'cancelled', 9, 'go'],
    ['row 15', 'policy.filter', 9, 'go'],
    ['row 18', 'out.empty', 9, 'go'],
    ['row 27, of one listing', 'req.invalid', 9, 'go'],
    ['row 40', 'ours.infra', 9, 'go'],
  ])('%s: after %s, %i times, it is %s', async (_row, failureClass, times, kind) => {
    const planned = aProvider();
    await one.failed(planned, failureClass, { times });
    expect(await two.admit(planned)).toMatchObject({ kind });
  });

  it('does not trip while more than half of its calls are answered', async () => {
    const planned = aProvider();
    for (let call = 0; call < 6; call += 1) await one.answered(planned);
    await one.failed(planned, 'srv.error', { times: 5 });
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
    await one.failed(planned, 'srv.error');
    expect(await two.admit(planned)).toMatchObject({ kind: 'skipped' });
  });

  it('is not touched by what is our own (row 40)', async () => {
    const planned = aProvider();
    await one.threw(planned, new Error('object storage is down'), { times: 20 });
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
  });

  it('rests as long as it asks to (row 32)', async () => {
    const planned = aProvider();
    const before = Date.now();
    await one.failed(planned, 'srv.overloaded', { status: 503, waitMs: 200_000 });
    const skipped = await two.admit(planned);
    const until = skipped.kind === 'skipped' ? (skipped.untilMs ?? 0) : 0;
    expect(until - before).toBeGreaterThan(199_000);
    expect(until - before).toBeLessThan(215_000);
  });
});

describe('the probe', () => {
  it('is one for the fleet', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    await Promise.all([one.health.refresh(), two.health.refresh()]);
    const admissions = await Promise.all(
      Array.from({ length: 20 }, (_, call) =>
        (call % 2 === 0 ? one : two).health.admit(planned, 'standard'),
      ),
    );
    expect(admissions.filter(({ kind }) => kind === 'probe')).toHaveLength(1);
    expect(admissions.filter(({ kind }) => kind === 'skipped')).toHaveLength(19);
  });

  it.each([
    ['standard', 1, 'probe'],
    ['backfill', 1, 'probe'],
    ['interactive', 1, 'skipped'],
    ['interactive', 10_001, 'probe'],
  ] as const)('is a %s attempt %i ms after the cool-down: %s', async (lane, agoMs, kind) => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned, agoMs);
    expect(await two.admit(planned, lane)).toMatchObject({ kind });
  });

  it('closes for both workers when it is answered', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    const lease = await probe(two, planned);
    expect(await one.admit(planned)).toMatchObject({ kind: 'skipped' });
    await two.answered(planned, lease);
    expect(await one.admit(planned)).toEqual({ kind: 'go' });
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
    expect(await rowsOf(planned)).toEqual([]);
  });

  it('closes also where the provider answers that our request is wrong (row 27)', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    await two.failed(planned, 'req.invalid', { status: 400, lease: await probe(two, planned) });
    expect(await one.admit(planned)).toEqual({ kind: 'go' });
  });

  it('has both rest twice as long when it fails', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    const before = Date.now();
    await two.failed(planned, 'srv.error', { status: 500, lease: await probe(two, planned) });
    const skipped = await one.admit(planned);
    const until = skipped.kind === 'skipped' ? (skipped.untilMs ?? 0) : 0;
    expect(until - before).toBeGreaterThan(23_000);
    expect(until - before).toBeLessThan(60_000);
    expect(await rowsOf(planned)).toMatchObject([{ trips: 2, reason_class: 'srv.error' }]);
  });

  it('that is lost with its worker is free again when its lease runs out', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    await probe(one, planned);
    expect(await two.admit(planned)).toMatchObject({ kind: 'skipped' });
    await endLease(postgres.db, planned);
    expect(await two.admit(planned)).toMatchObject({ kind: 'probe' });
  });

  it.each<[string, (lease: ProbeLease, planned: WatchedCall) => Promise<void>]>([
    [
      'was not sent',
      async (lease) => {
        one.health.release(lease);
        await one.health.refresh();
      },
    ],
    [
      'came to nothing through us',
      (lease, planned) => one.threw(planned, new Error('a bug'), { lease }),
    ],
  ])('that %s is free again at once', async (_what, giveBack) => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    await giveBack(await probe(one, planned), planned);
    expect(await two.admit(planned)).toMatchObject({ kind: 'probe' });
  });

  it('whose lease was taken over does not prolong the rest by failing late', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    const late = await probe(one, planned);
    await endLease(postgres.db, planned);
    const lease = await probe(two, planned);
    await one.failed(planned, 'net.connect', { lease: late });
    expect(await rowsOf(planned)).toMatchObject([{ trips: 1, probe_lease: lease.id }]);
    await two.answered(planned, lease);
    expect(await one.admit(planned)).toEqual({ kind: 'go' });
  });
});

describe('a provider that rests', () => {
  it('rests no longer for calls that were open when it tripped', async () => {
    const planned = aProvider();
    await trip(planned);
    const [before] = await rowsOf(planned);
    await one.failed(planned, 'timeout.headers', { times: 9 });
    await two.failed(planned, 'net.connect', { times: 9 });
    expect(await rowsOf(planned)).toMatchObject([
      { trips: 1, rests_until: before?.rests_until, reason_class: 'net.connect' },
    ]);
  });

  it('is not woken by the answer to a call that was open when it tripped', async () => {
    const planned = aProvider();
    await trip(planned);
    await one.answered(planned);
    expect(await one.admit(planned)).toMatchObject({ kind: 'skipped' });
  });

  it('for a throttle is asked again by all when the time is over (rows 33, 34)', async () => {
    const planned = aProvider();
    await one.failed(planned, 'rate.limited', { status: 429, waitMs: 5_000 });
    expect(await two.admit(planned)).toMatchObject({ kind: 'skipped' });
    expect(await two.admit({ ...planned, model: 'another' })).toEqual({ kind: 'go' });
    await endCoolDown(postgres.db, planned);
    expect(await two.admit(planned, 'interactive')).toEqual({ kind: 'go' });
    expect(await one.admit(planned)).toEqual({ kind: 'go' });
  });
});

describe('drain', () => {
  it('is known to the first call of a worker that has not looked for a while', async () => {
    const planned = aProvider();
    const subject = { provider: planned.provider, scope: '*' };
    await drainProvider(postgres.db, subject, { by: 'ada', reason: 'price change' });
    const quiet = new HealthOfWorker(postgres.db);
    expect((await quiet.health.admit(planned, 'standard')).kind).toBe('skipped');
  });

  it('takes a provider out for all, until it is undrained', async () => {
    const planned = aProvider();
    const subject = { provider: planned.provider, scope: '*' };
    await drainProvider(postgres.db, subject, { by: 'ada', reason: 'price change' });
    for (const worker of [one, two]) {
      expect(await worker.admit(planned, 'interactive')).toEqual({
        kind: 'skipped',
        why: 'drained by ada: price change',
        untilMs: null,
      });
    }
    await undrainProvider(postgres.db, planned.provider, { by: 'ada', reason: 'agreed' });
    expect(await one.admit(planned)).toEqual({ kind: 'go' });
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
  });

  it('by Garnish itself for a model that is gone leaves the other models (row 30)', async () => {
    const planned = aProvider();
    await one.failed(planned, 'model.gone', { status: 404 });
    expect(await two.admit(planned)).toMatchObject({ why: 'drained by garnish: model.gone' });
    expect(await two.admit({ ...planned, model: 'another' })).toEqual({ kind: 'go' });
  });
});

describe('row 27: what a profile asks for a capability', () => {
  const listings = ['second-hand/1', 'second-hand/2', 'second-hand/3'];

  async function refused(planned: WatchedCall, of: readonly string[] = listings): Promise<void> {
    for (const listing of of) await one.failed({ ...planned, listing }, 'req.invalid');
  }

  it('is out for all, until a person says otherwise, after the third listing in a row', async () => {
    const planned = aProvider();
    await refused(planned, listings.slice(0, 2));
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
    await refused(planned, listings.slice(2));
    const out = { kind: 'skipped', why: 'drained by garnish: req.invalid', untilMs: null };
    expect(await one.admit(planned)).toEqual(out);
    expect(await two.admit(planned, 'interactive')).toEqual(out);
    await undrainProvider(postgres.db, planned.provider, { by: 'ada', reason: 'mended' });
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
    await refused(planned, listings.slice(2));
    expect(await one.admit(planned)).toEqual({ kind: 'go' });
  });

  it('leaves another profile, and the other capability, in', async () => {
    const planned = aProvider();
    await refused(planned);
    expect(await two.admit({ ...planned, profile: 'another' })).toEqual({ kind: 'go' });
    expect(await two.admit({ ...planned, capability: 'safety' })).toEqual({ kind: 'go' });
  });

  it('stays in while others of its requests are answered between', async () => {
    const planned = aProvider();
    await refused(planned, listings.slice(0, 2));
    await one.answered({ ...planned, listing: 'second-hand/4' });
    await refused(planned, listings.slice(2));
    expect(await two.admit(planned)).toEqual({ kind: 'go' });
  });
});

describe('a key', () => {
  it.each<[string, FailureClass, string]>([
    ['that is refused takes the whole account out', 'auth', 'skipped'],
    ['that may not use a model leaves the others', 'auth.model', 'go'],
  ])('row 28: %s', async (_what, failureClass, ofAnother) => {
    const planned = aProvider();
    await one.failed(planned, failureClass, { times: 2 });
    expect(await two.admit(planned)).toMatchObject({ why: `drained by garnish: ${failureClass}` });
    expect(await two.admit({ ...planned, model: 'another' })).toMatchObject({ kind: ofAnother });
  });
});

describe('a provider that hangs', () => {
  /** Calls that stay open until they are told to end. */
  function openCalls(worker: HealthOfWorker, planned: WatchedCall, count: number) {
    const gate = Promise.withResolvers<undefined>();
    const open = Array.from({ length: count }, () =>
      worker.health.observe(planned, undefined, () => gate.promise),
    );
    return async () => {
      gate.resolve(undefined);
      await Promise.all(open);
      await worker.health.refresh();
    };
  }

  it.each([
    [5, 'skipped'],
    [4, 'go'],
  ] as const)('with %i calls open for over 3 x its p95 is %s by all', async (count, kind) => {
    const planned = aProvider();
    for (let call = 0; call < 20; call += 1) await one.answered(planned);
    const end = openCalls(one, planned, count);
    const later = Date.now() + 3_000;
    const now = jest.spyOn(Date, 'now').mockReturnValue(later);
    try {
      expect(await one.health.admit(planned, 'standard')).toMatchObject({ kind });
    } finally {
      now.mockRestore();
    }
    await one.health.refresh();
    expect(await two.admit(planned)).toMatchObject({ kind });
    await end();
    expect(await two.admit(planned)).toMatchObject({ kind });
  });
});

describe('names that can not be resolved (row 3)', () => {
  it('at two providers within a minute are our own network’s, and nobody rests', async () => {
    const worker = new HealthOfWorker(postgres.db);
    const [first, second] = [aProvider(), aProvider()];
    await worker.failed(first, 'net.dns');
    await worker.failed(second, 'net.dns', { times: 9 });
    await worker.failed(first, 'net.dns', { times: 9 });
    expect(await two.admit(first)).toEqual({ kind: 'go' });
    expect(await two.admit(second)).toEqual({ kind: 'go' });
  });
});

describe('asking', () => {
  it('takes no round trip to Postgres while all is well, but for one look a second', async () => {
    const planned = aProvider();
    await one.health.refresh();
    const begun = performance.now();
    const query = jest.spyOn(pg.Client.prototype, 'query');
    try {
      for (let call = 0; call < 1_000; call += 1) {
        expect(await one.health.admit(planned, 'standard')).toEqual({ kind: 'go' });
        await one.health.observe(planned, undefined, () => Promise.resolve());
      }
      const seconds = Math.ceil((performance.now() - begun) / 1_000);
      expect(query.mock.calls.length).toBeLessThanOrEqual(seconds);
    } finally {
      query.mockRestore();
    }
  });
});
