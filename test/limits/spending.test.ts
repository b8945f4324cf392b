import { describe, expect, it } from '@jest/globals';
import type { DailyBudget } from '#libs/db/budgets/daily-budget';
import { Spending, type PricedCall } from '#libs/money/spending';
import { useRealPostgres } from '#test/harness/real-postgres';

const postgres = useRealPostgres();

const provider = (name: string): DailyBudget => ({ kind: 'provider', name, micros: 100 });
const marketplace = (name: string, micros: number): DailyBudget => ({
  kind: 'marketplace',
  name,
  micros,
});
/** A name that Postgres refuses: whatever is asked of its budget fails. */
const BROKEN = 'broken\u0000';

/** A worker whose calls cost all of their provider's budget each. */
function worker(...budgets: readonly DailyBudget[]) {
  const spending = new Spending(postgres.db, { ceilings: null, budgets });
  return (call: Pick<PricedCall, 'provider' | 'marketplace'>) =>
    spending.allow({ ...call, capability: 'attributes', reservedMicros: 100 });
}

describe("row 36: a call that needs a provider's budget and a marketplace's", () => {
  it('leaves the one whole where the other is spent', async () => {
    const allow = worker(provider('one'), marketplace('poor', 99));
    expect(await allow({ provider: 'one', marketplace: 'poor' })).toMatchObject({
      kind: 'over_limit',
      why: expect.stringMatching(/marketplace poor/),
    });
    expect(await allow({ provider: 'one', marketplace: 'rich' })).toMatchObject({
      kind: 'allowed',
    });
  });

  it('leaves it whole, too, where the other can’t be asked, which is our own failure', async () => {
    const allow = worker(provider('two'), marketplace(BROKEN, 1_000));
    await expect(allow({ provider: 'two', marketplace: BROKEN })).rejects.toThrow();
    expect(await allow({ provider: 'two', marketplace: 'rich' })).toMatchObject({
      kind: 'allowed',
    });
  });

  it('fails with all that wait for the same chunk, and each later one tries anew', async () => {
    const allow = worker(marketplace(BROKEN, 1_000));
    const call = { provider: 'three', marketplace: BROKEN };
    for (let time = 0; time < 2; time += 1) {
      const ends = await Promise.allSettled([allow(call), allow(call), allow(call)]);
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    }
  });

  it('is paid from both, and gives back to both', async () => {
    const allow = worker(provider('four'), marketplace('m', 100));
    const call = { provider: 'four', marketplace: 'm' };
    const first = await allow(call);
    expect(await allow(call)).toMatchObject({ kind: 'over_limit' });
    if (first.kind === 'over_limit') throw new Error(first.why);
    expect(new Set([first.terms.providerChunk, first.terms.marketplaceChunk]).size).toBe(2);
    first.settle(0);
    expect(await allow(call)).toMatchObject({
      terms: {
        providerChunk: first.terms.providerChunk,
        marketplaceChunk: first.terms.marketplaceChunk,
      },
    });
  });
});
