import { writeFile } from 'node:fs/promises';

/** One figure, as every bench and measure of the project writes it. `target` null: none was set. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number | null;
  readonly met: boolean | null;
}

/** A share with a target to reach, 0 to 1, rounded to three places. */
export function share(name: string, value: number, target: number | null = null): Figure {
  const rounded = Math.round(value * 1_000) / 1_000;
  return {
    name,
    value: rounded,
    unit: 'share',
    target,
    met: target === null ? null : rounded >= target,
  };
}

/** `part` of `whole`; null where there is nothing to divide. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** `87 %`, or a dash. */
export function percent(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 100)} %`;
}

/** Lines of columns, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

/** Writes the figures to the file that `--json FILE` names on the command line, if it does. */
export async function writeFigures(
  figures: readonly Figure[],
  args: readonly string[],
): Promise<void> {
  const at = args.indexOf('--json');
  const file = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && file === undefined) throw new Error('--json needs a file name');
  if (file !== undefined) await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
}
