/** A row of a Markdown table whose first cell is a name in backticks. */
export interface TableRow {
  readonly name: string;
  /** Second cell, without backticks. */
  readonly second: string;
  /** All cells after the first, without backticks. */
  readonly cells: readonly string[];
}

/** @returns what stands below a `##` heading, up to the next; empty where there is none */
export function sectionOf(page: string, heading: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** The rows of all tables in the text that name something in their first cell. */
export function tableRows(text: string): readonly TableRow[] {
  return [...text.matchAll(/^\| *`([^`]+)` *\|(.*)\|$/gm)].map((match) => {
    const cells = (match[2] ?? '')
      .replaceAll('`', '')
      .split('|')
      .map((cell) => cell.trim());
    return { name: match[1] ?? '', second: cells[0] ?? '', cells };
  });
}
