import { z } from 'zod';
import { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { WhyAccess } from './why-access.js';
import type { WhyArguments } from './why-arguments.js';

const TIMEOUT_MS = 15_000;

/** As much of a problem document as is printed. */
const Problem = z.object({
  title: z.string(),
  detail: z.string().nullish(),
  fix: z.string().nullish(),
});

/** @throws Error that says what is wrong and what to do */
export async function fetchCalls(
  { api, key }: WhyAccess,
  { marketplace, listingId, revision }: WhyArguments,
): Promise<RevisionCalls> {
  const query = revision === undefined ? '' : `?revision=${revision}`;
  const url = `${api}/v1/marketplaces/${marketplace}/listings/${listingId}/enrichment/calls${query}`;
  const reply = await fetch(url, {
    headers: { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  }).catch((error: unknown) => {
    throw new Error(`Nobody answers at ${api}: ${reasonOf(error)}`);
  });
  const body: unknown = await reply.json().catch(() => undefined);
  if (!reply.ok) throw new Error(wordsOf(reply.status, body, api));
  const read = RevisionCalls.safeParse(body);
  if (read.success) return read.data;
  throw new Error(`What ${api} answers is not what this version of Garnish speaks.`);
}

function wordsOf(status: number, body: unknown, api: string): string {
  const problem = Problem.safeParse(body);
  if (!problem.success) return `${api} answered ${status}.`;
  const { title, detail, fix } = problem.data;
  const sentences = [title, detail, fix].flatMap((part) => part?.replace(/\.$/, '') ?? []);
  return `${[...new Set(sentences)].join('. ')}.`;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
