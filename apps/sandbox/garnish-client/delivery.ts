import { z } from 'zod';
import { readRetryAfterMs } from '#libs/http/retry-after';

/** What came of telling Garnish something. */
export type Delivery =
  | { readonly kind: 'acknowledged'; readonly status: number }
  /** Worth another try: over a limit, not reachable, or failing. `retryAfterMs` is Garnish's own wish. */
  | {
      readonly kind: 'later';
      readonly status: number | null;
      readonly detail: string;
      readonly retryAfterMs: number | undefined;
    }
  /** The same request would be refused again; `detail` says why. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string };

const ProblemBody = z.object({ title: z.string().optional(), detail: z.string().optional() });

/** Answers that a repeat may change: limits, outages, and a key that somebody is about to correct. */
function isWorthRepeating(status: number): boolean {
  return status >= 500 || [401, 403, 408, 425, 429].includes(status);
}

/** Reads Garnish's answer to an announcement or a withdrawal. */
export async function readDelivery(response: Response): Promise<Delivery> {
  const { status } = response;
  if (response.ok) {
    await response.body?.cancel();
    return { kind: 'acknowledged', status };
  }
  const detail = await readDetail(response);
  if (!isWorthRepeating(status)) return { kind: 'refused', status, detail };
  const retryAfterMs = readRetryAfterMs(response.headers.get('retry-after'));
  return { kind: 'later', status, detail, retryAfterMs };
}

async function readDetail(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const problem = ProblemBody.parse(JSON.parse(text));
    return (problem.detail ?? problem.title ?? `HTTP ${response.status}`).slice(0, 300);
  } catch {
    return `HTTP ${response.status}`;
  }
}
