import { table, type Figure } from '#test/evaluation/measure';

/** The figures as a table, with what was missed below it. */
export function printedFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, target, met }) => [
    name,
    String(value),
    unit,
    target === null ? '' : String(target),
    met === null ? '' : met ? 'met' : 'MISSED',
  ]);
  const missed = figures.filter(({ met }) => met === false);
  const summary =
    missed.length === 0
      ? 'every target met'
      : `missed: ${missed.map(({ name, value, target }) => `${name} ${value} (target ${target ?? ''})`).join(', ')}`;
  return [table([['figure', 'value', 'unit', 'target', ''], ...rows]), summary].join('\n\n');
}
