import { z } from 'zod';

const Facts = z.object({
  name: z.string().catch('Error'),
  message: z.string().catch(''),
  /** Node's, Postgres's (SQLSTATE) or a library's. */
  code: z.string().optional().catch(undefined),
  /** Of errors that a web framework throws. */
  statusCode: z.number().optional().catch(undefined),
  stack: z.string().optional().catch(undefined),
  /** Node tries each address of a host and throws the failures together. */
  errors: z.array(z.unknown()).optional().catch(undefined),
});

/** What an error says of itself. */
export type ErrorFacts = z.infer<typeof Facts>;

/**
 * Reads what was thrown by its members, never by `instanceof`: some libraries' errors are none of the language's, and
 * those of another realm are none of ours.
 * @returns undefined for what is no object
 */
export function errorFacts(thrown: unknown): ErrorFacts | undefined {
  return Facts.safeParse(thrown).data;
}
