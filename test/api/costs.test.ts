import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { CostReport, type CostFigures } from '#apps/api/costs/cost-report';
import { COST_DIMENSIONS, type CostDimension } from '#libs/db/costs/read-costs';
import { LANES } from '#libs/domain/lane-timings';
import { CAPABILITIES, type Capability } from '#libs/domain/profile';
import { useAwayTemporal } from '../harness/away-temporal.js';
import { expectProblem } from '../harness/expect-problem.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { KEYS, startApi, type ApiRequest, type RunningApi } from '../harness/running-api.js';

const postgres = useRealPostgres();
// No concern of the engine's.
const temporal = useAwayTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: temporal() });
});
afterAll(async () => {
  await api.stop();
});

const REASONS = ['the provider reported no usage', 'no price is configured'] as const;

/** One `model_call` row, as far as money is concerned. */
interface Call {
  readonly marketplace: string;
  readonly provider: string;
  readonly lane: (typeof LANES)[number];
  readonly reservedAt: Date;
  readonly state: 'reserved' | 'answered' | 'failed' | 'maybe_billed';
  readonly costMicros: number | null;
  readonly reason: string | null;
  readonly capability: Capability;
  /** Null where the model had no price. */
  readonly reservedMicros: number | null;
}

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomNumbers(10);
function pick<Item>(items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function someCall(): Call {
  const call = {
    marketplace: pick(['sandbox', 'other', 'third']),
    provider: pick(['openai', 'anthropic', 'baseline']),
    lane: pick(LANES),
    capability: pick(CAPABILITIES),
    reservedMicros: random() < 0.9 ? Math.floor(random() * 100_000) : null,
    // Ten days around the end of a month, to the milli-second.
    reservedAt: new Date(Date.UTC(2026, 9, 26) + Math.floor(random() * 10 * 24 * 3_600_000)),
  };
  const state = pick<Call['state']>([
    'answered',
    'answered',
    'answered',
    'failed',
    'maybe_billed',
    'reserved',
  ]);
  const isKnown = (state === 'answered' && random() < 0.8) || state === 'failed';
  return {
    ...call,
    state,
    costMicros: isKnown ? (state === 'failed' ? 0 : Math.floor(random() * 50_000)) : null,
    reason: isKnown || state === 'reserved' ? null : pick(REASONS),
  };
}

const CALLS: readonly Call[] = [
  ...Array.from({ length: 400 }, someCall),
  // The last and the first moment of a day.
  ...['2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00.000Z'].map((moment): Call => ({
    ...someCall(),
    reservedAt: new Date(moment),
    state: 'answered',
    costMicros: 1_000_003,
    reason: null,
  })),
];

beforeAll(async () => {
  const marketplaces = [...new Set(CALLS.map(({ marketplace }) => marketplace))];
  await postgres.db
    .insertInto('listing')
    .values(marketplaces.map((marketplace) => ({ marketplace, listing_id: 'l' })))
    .execute();
  await postgres.db
    .insertInto('model_call')
    .values(
      CALLS.map((call) => ({
        id: randomUUID(),
        marketplace: call.marketplace,
        listing_id: 'l',
        revision: 1,
        capability: call.capability,
        reserved_micros: call.reservedMicros,
        provider: call.provider,
        model: 'm',
        request_hash: randomUUID(),
        lane: call.lane,
        state: call.state,
        cost_micros: call.costMicros,
        cost_unknown_reason: call.reason,
        reserved_at: call.reservedAt,
      })),
    )
    .execute();
});

async function costs(query: string, request: ApiRequest = { key: KEYS.operator }) {
  const reply = await api.call('GET', `/v1/costs?${query}`, request);
  expect(reply).toMatchObject({ status: 200 });
  return CostReport.strict().parse(reply.body);
}

/** The same sums, made the plain way. */
function figuresOf(calls: readonly Call[]): CostFigures {
  const ended = calls.filter(({ state }) => state !== 'reserved' && state !== 'maybe_billed');
  const known = ended.flatMap(({ costMicros }) => costMicros ?? []);
  const unknown = ended.filter(({ costMicros }) => costMicros === null);
  const maybeBilled = calls.filter(({ state }) => state === 'maybe_billed');
  const underWay = calls.filter(({ state }) => state === 'reserved');
  const reservedOf = (some: readonly Call[]): number =>
    some.reduce((sum, { reservedMicros }) => sum + (reservedMicros ?? 0), 0);
  return {
    calls: calls.length,
    knownCalls: known.length,
    knownMicros: known.reduce((sum, micros) => sum + micros, 0),
    unknownCalls: unknown.length,
    unknownMicros: reservedOf(unknown),
    unknownReasons: REASONS.map((reason) => ({
      reason,
      calls: unknown.filter((call) => call.reason === reason).length,
    }))
      .filter((counted) => counted.calls > 0)
      .sort((one, other) => other.calls - one.calls || one.reason.localeCompare(other.reason)),
    maybeBilledCalls: maybeBilled.length,
    maybeBilledMicros: reservedOf(maybeBilled),
    underWayCalls: underWay.length,
    underWayMicros: reservedOf(underWay),
    unpricedCalls: [...unknown, ...maybeBilled, ...underWay].filter(
      ({ reservedMicros }) => reservedMicros === null,
    ).length,
  };
}

const dayOf = (call: Call): string => call.reservedAt.toISOString().slice(0, 10);
const DIMENSION_OF: Record<CostDimension, (call: Call) => string> = {
  day: dayOf,
  provider: (call) => call.provider,
  marketplace: (call) => call.marketplace,
  lane: (call) => call.lane,
  capability: (call) => call.capability,
};

const ALL = 'from=2026-10-26&to=2026-11-04';

describe('the costs', () => {
  it.each<[readonly CostDimension[]]>([
    [[]],
    [['day']],
    [['lane']],
    [['provider', 'marketplace']],
    [['lane', 'day']],
    [['capability']],
    [COST_DIMENSIONS],
  ])('by %j add up with the rows to the micro-dollar', async (by) => {
    const report = await costs(`${ALL}${by.length === 0 ? '' : `&by=${by.join(',')}`}`);
    expect(report.total).toEqual(figuresOf(CALLS));

    const keyOf = (call: Call): string => by.map((name) => DIMENSION_OF[name](call)).join(' ');
    const expected =
      by.length === 0
        ? []
        : [...Map.groupBy(CALLS, keyOf)]
            .sort(([one], [other]) => one.localeCompare(other))
            .map(([, calls]) => {
              const [first] = calls;
              const key = by.map((name): [string, unknown] => [
                name,
                first && DIMENSION_OF[name](first),
              ]);
              return { ...Object.fromEntries(key), ...figuresOf(calls) };
            });
    expect(report.groups).toEqual(expected);

    const { rows } = await sql<Record<'known' | 'paid', string>>`
      select sum(cost_micros) as known, sum(coalesce(cost_micros, reserved_micros)) as paid from model_call`.execute(
      postgres.db,
    );
    const { knownMicros, unknownMicros, maybeBilledMicros, underWayMicros } = report.total;
    const paid = knownMicros + unknownMicros + maybeBilledMicros + underWayMicros;
    expect({ known: String(knownMicros), paid: String(paid) }).toEqual(rows[0]);
  });

  it('has every call in exactly one count, in every group', async () => {
    const { total, groups } = await costs(`${ALL}&by=day,provider`);
    for (const figures of [total, ...groups]) {
      const { calls, knownCalls, unknownCalls, maybeBilledCalls, underWayCalls } = figures;
      expect(knownCalls + unknownCalls + maybeBilledCalls + underWayCalls).toBe(calls);
      const given = figures.unknownReasons.reduce((sum, counted) => sum + counted.calls, 0);
      expect(given).toBe(unknownCalls);
    }
  });

  it('begins and ends with whole days of UTC, both included', async () => {
    for (const [day, next] of [
      ['2026-10-31', '2026-11-01'],
      ['2026-11-01', '2026-11-02'],
    ] as const) {
      const of = (first: string, last: string) =>
        figuresOf(CALLS.filter((call) => dayOf(call) >= first && dayOf(call) <= last));
      expect((await costs(`from=${day}&to=${day}`)).total).toEqual(of(day, day));
      expect((await costs(`from=${day}&to=${next}`)).total).toEqual(of(day, next));
    }
  });

  it('are nothing where nothing was called', async () => {
    const report = await costs('from=2020-01-01&to=2020-12-31&by=day');
    expect(report).toMatchObject({
      total: { calls: 0, knownMicros: 0, maybeBilledMicros: 0 },
      groups: [],
    });
  });

  it('are read from the index alone, not from the wide rows', async () => {
    await sql`vacuum analyze model_call`.execute(postgres.db);
    const { rows } = await sql<Record<string, string>>`
      explain select lane, provider, marketplace, capability, state, cost_unknown_reason,
        sum(coalesce(cost_micros, reserved_micros)) from model_call
      where reserved_at >= '2026-10-27' and reserved_at < '2026-10-28' group by 1, 2, 3, 4, 5, 6`.execute(
      postgres.db,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Only Scan using model_call_costs/);
  });
});

describe('whose costs a key sees', () => {
  const of = (...marketplaces: string[]) =>
    figuresOf(CALLS.filter(({ marketplace }) => marketplaces.includes(marketplace)));

  it("is its own marketplace's for a listing service, asked for or not", async () => {
    for (const query of [ALL, `${ALL}&marketplace=other`]) {
      const report = await costs(query, { key: KEYS.other });
      expect(report).toMatchObject({ marketplace: 'other', total: of('other') });
    }
    const { groups } = await costs(`${ALL}&by=marketplace`, { key: KEYS.service });
    expect(groups).toMatchObject([{ marketplace: 'sandbox' }]);
  });

  it('is every marketplace’s for an operator, or the one asked for', async () => {
    const all = await costs(`${ALL}&by=marketplace`);
    expect(all).toMatchObject({ marketplace: null, total: figuresOf(CALLS) });
    expect(all.groups.map(({ marketplace }) => marketplace)).toEqual(['other', 'sandbox', 'third']);
    expect(await costs(`${ALL}&marketplace=third`)).toMatchObject({
      marketplace: 'third',
      total: of('third'),
    });
  });

  it.each(['other', 'nobody'])(
    'is not the marketplace %s for another listing service',
    async (marketplace) => {
      const path = `/v1/costs?${ALL}&marketplace=${marketplace}`;
      expectProblem(await api.call('GET', path, { key: KEYS.service }), 'auth.other_marketplace');
    },
  );

  it('is nobody’s without a key that is known, whatever else is wrong', async () => {
    const path = '/v1/costs?from=tomorrow';
    expectProblem(await api.call('GET', path, { key: null }), 'auth.key_missing');
    expectProblem(await api.call('GET', path, { key: 'x' }), 'auth.key_unknown');
  });
});

describe('a question about costs that is wrong', () => {
  it.each([
    ['to=2026-11-04', ['?from']],
    ['from=2026-11-04', ['?to']],
    ['from=2026-02-30&to=2026-03-01', ['?from']],
    ['from=2026-11-01T00:00:00Z&to=2026-11-04', ['?from']],
    ['from=2026-11-04&to=2026-11-03', ['?to']],
    ['from=2025-01-01&to=2026-01-02', ['?to']],
    [`${ALL}&from=2026-10-27`, ['?from']],
    [`${ALL}&by=`, ['?by']],
    [`${ALL}&by=day,model`, ['?by']],
    [`${ALL}&by=day,day`, ['?by']],
    [`${ALL}&by=day&by=lane`, ['?by']],
    [`${ALL}&marketplace=No!`, ['?marketplace']],
    [`${ALL}&provider=openai`, ['?provider']],
  ])('%s is answered with the place', async (query, places) => {
    expectProblem(await api.call('GET', `/v1/costs?${query}`), 'request.invalid', places);
  });

  it('may be of a leap year, and of no day more', async () => {
    await costs('from=2024-01-01&to=2024-12-31');
    const reply = await api.call('GET', '/v1/costs?from=2024-01-01&to=2025-01-01');
    expect(reply.body).toMatchObject({ detail: expect.stringMatching(/more than 366 days/) });
  });
});
