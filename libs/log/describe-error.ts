/**
 * An error as logs and histories may show it: its name and code. Messages stay out, since those of databases and
 * parsers quote values, and these are sellers' words.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
