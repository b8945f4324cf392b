import { formatTable } from '#apps/dev-stack/text-table';
import type { Figure } from './figures.js';
import { commandOf, type ChaosOptions } from './options.js';
import type { ChaosResult } from './run-chaos.js';

const BREACHES_SHOWN = 10;

/** What people read of a run: all figures, and what is wrong with how to see it again. */
export function reportOf(
  options: ChaosOptions,
  result: ChaosResult,
  figures: readonly Figure[],
): string {
  const table = formatTable(
    ['figure', 'value', 'target', ''],
    figures.map(({ name, value, unit, target, met }) => [
      name,
      `${value ?? 'none'} ${unit}`,
      target === null ? '' : String(target),
      met === null ? '' : met ? 'met' : 'MISSED',
    ]),
  );
  const wrong = [
    ...[...result.breaches].flatMap(([name, found]) => shown(name, found)),
    ...shown('requests of the run itself', result.troubles),
    ...(result.quiet.kind === 'stuck' ? shown('never quiet', result.quiet.dump) : []),
  ];
  const isGood = figures.every(({ met }) => met !== false);
  const end = isGood
    ? ['Nothing was lost, written back twice or bought twice.']
    : [`RED. Data, logs and code are kept in ${result.folder}`, `Again: ${commandOf(options)}`];
  return [table, '', ...wrong, ...end].join('\n');
}

function shown(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - BREACHES_SHOWN;
  return [
    `${title}:`,
    ...lines.slice(0, BREACHES_SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    '',
  ];
}
