const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Width on a terminal, near enough for the letters of European languages. */
const widthOf = (text: string): number => Array.from(graphemes.segment(text)).length;

const pad = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));

/** A table of left-aligned columns with a line under the heads; no line ends in spaces. */
export function formatTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map((head, column) =>
    Math.max(widthOf(head), ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => pad(cells[column] ?? '', width))
      .join('  ')
      .trimEnd();
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  );
}
