import { setTimeout as delay } from 'node:timers/promises';

/** An answer, its body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What came of a request that was repeated for as long as repeating could mend it. */
export interface PatientResult {
  /** The last answer; undefined where none came. */
  readonly answer: Answer | undefined;
  readonly sent: number;
}

/** Longer than any answer may take, `Prefer: wait` included. */
const REQUEST_TIMEOUT_MS = 20_000;
const REPEAT_AFTER_MS = 400;

/**
 * Sends a request as a good client does: refused, broken off, timed out, 5xx and 429 are sent again, the rest is
 * an answer.
 * @param patience `one try` for a client that walks away whatever comes
 * @param signal ends the repeating
 */
export async function sendPatiently(
  url: string,
  init: RequestInit,
  patience: 'repeats' | 'one try',
  signal: AbortSignal,
): Promise<PatientResult> {
  let answer: Answer | undefined;
  for (let sent = 1; ; sent += 1) {
    answer = (await sendOnce(url, init)) ?? answer;
    const isFinal = answer !== undefined && answer.status < 500 && answer.status !== 429;
    if (isFinal || patience === 'one try' || signal.aborted) return { answer, sent };
    await delay(REPEAT_AFTER_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function sendOnce(url: string, init: RequestInit): Promise<Answer | undefined> {
  try {
    const reply = await fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    const text = await reply.text();
    return { status: reply.status, body: parseJson(text) };
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
