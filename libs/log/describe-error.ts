import { errorFacts } from './error-facts.js';

/**
 * An error as logs and histories may show it: its name and code. Messages stay out, since those of databases and
 * parsers quote values, and these are sellers' words.
 */
export function describeError(thrown: unknown): string {
  const facts = errorFacts(thrown);
  if (facts === undefined) return 'something that is no error was thrown';
  const code = facts.code ?? errorFacts(facts.errors?.[0])?.code;
  return code === undefined ? facts.name : `${facts.name} ${code}`;
}
