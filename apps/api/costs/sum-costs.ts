import type { CostDimension, CostRow } from '#libs/db/costs/read-costs';
import type { CostFigures, CostGroup } from './cost-report.js';

/** Sums rows to one group for each combination of the dimensions, ordered by them, and to the total of all. */
export function sumCosts(
  rows: readonly CostRow[],
  by: readonly CostDimension[],
): { readonly total: CostFigures; readonly groups: CostGroup[] } {
  const grouped = by.length === 0 ? [] : [...Map.groupBy(rows, (row) => keyOf(row, by)).values()];
  return {
    total: figuresOf(rows),
    groups: grouped
      .map((group) => ({ ...dimensionsOf(group[0], by), ...figuresOf(group) }))
      .sort((one, other) => compare(one, other, by)),
  };
}

function keyOf(row: CostRow, by: readonly CostDimension[]): string {
  return JSON.stringify(by.map((dimension) => row[dimension]));
}

function dimensionsOf(
  row: CostRow | undefined,
  by: readonly CostDimension[],
): Partial<Pick<CostRow, CostDimension>> {
  return Object.fromEntries(by.map((dimension) => [dimension, row?.[dimension]]));
}

function figuresOf(rows: readonly CostRow[]): CostFigures {
  const of = (standing: CostRow['standing'], figure: 'calls' | 'micros'): number =>
    sum(rows.filter((row) => row.standing === standing).map((row) => row[figure]));
  return {
    calls: sum(rows.map(({ calls }) => calls)),
    knownCalls: of('known', 'calls'),
    knownMicros: of('known', 'micros'),
    unknownCalls: of('unknown', 'calls'),
    unknownMicros: of('unknown', 'micros'),
    unknownReasons: reasonsOf(rows),
    maybeBilledCalls: of('maybe_billed', 'calls'),
    maybeBilledMicros: of('maybe_billed', 'micros'),
    underWayCalls: of('under_way', 'calls'),
    underWayMicros: of('under_way', 'micros'),
    unpricedCalls: sum(rows.map(({ unpriced }) => unpriced)),
  };
}

function reasonsOf(rows: readonly CostRow[]): CostFigures['unknownReasons'] {
  const counts = new Map<string, number>();
  for (const { reason, calls } of rows) {
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + calls);
  }
  return [...counts]
    .map(([reason, calls]) => ({ reason, calls }))
    .sort((one, other) => other.calls - one.calls || one.reason.localeCompare(other.reason));
}

function compare(one: CostGroup, other: CostGroup, by: readonly CostDimension[]): number {
  for (const dimension of by) {
    const order = (one[dimension] ?? '').localeCompare(other[dimension] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
