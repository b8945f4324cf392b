import { ExponentialBackoff, handleAll, retry } from 'cockatiel';

/** Some 40 s in all: longer than a Postgres restart, shorter than what is left of the activity's time. */
const MAX_ATTEMPTS = 12;
const backoff = new ExponentialBackoff({ initialDelay: 100, maxDelay: 5_000 });

/**
 * Stores a paid answer, trying again while Postgres is away: the one place where our code retries itself,
 * because the answer exists in this process's memory only and a new attempt would buy it again
 * (`docs/decisions/2026-11-24-store-paid-answers-patiently.md`).
 * @throws the last error, once the patience is over
 */
export async function storePatiently<Stored>(storeIt: () => Promise<Stored>): Promise<Stored> {
  return retry(handleAll, { maxAttempts: MAX_ATTEMPTS, backoff }).execute(storeIt);
}
