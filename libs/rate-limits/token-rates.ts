import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '#libs/db/database';
import type { Lane } from '#libs/domain/lane-timings';
import type { PlannedProvider } from '#libs/domain/profile';
import type { Skipped } from '#libs/provider-health/provider-health';
import { TokenShare } from './token-share.js';

/** A call that is about to be sent. */
export interface CallOfTokens {
  readonly planned: Pick<PlannedProvider, 'provider' | 'model'>;
  readonly lane: Lane;
  /** All that it may come to, output included, as providers count it before they answer. */
  readonly tokens: number;
}

/**
 * How long a call waits where it is, its slot kept, before it counts as skipped. Short: other calls to the provider
 * need tokens as well, but a seller's may need the slot.
 */
const PATIENCE_MS: Readonly<Record<Lane, number>> = {
  interactive: 1_000,
  standard: 5_000,
  backfill: 5_000,
};
/** So that those who wait for the same tokens don't all ask at once. */
const JITTER_MS = 50;

/** Tokens a minute of providers that limit them, shared by all workers through Postgres; no statement for any other. */
export class TokenRates {
  private readonly shares = new Map<string, TokenShare>();

  /** @param limits tokens a minute by provider; each of its models has as many */
  constructor(
    private readonly db: Database,
    private readonly limits: ReadonlyMap<string, number>,
  ) {}

  /**
   * Takes the tokens of a call, waiting a little for them.
   * @returns why it must not be sent now, and until when; undefined where it may
   * @throws the database's error; the signal's reason
   */
  async take(
    { planned, lane, tokens }: CallOfTokens,
    cancellation: AbortSignal,
  ): Promise<Skipped | undefined> {
    const share = this.shareOf(planned);
    if (share === undefined) return undefined;
    const endsAtMs = performance.now() + PATIENCE_MS[lane];
    for (;;) {
      const waitMs = await share.take(tokens, lane);
      if (waitMs === 0) return undefined;
      if (performance.now() + waitMs > endsAtMs) return outOfTokens(planned, waitMs);
      await pause(waitMs + Math.random() * JITTER_MS, cancellation);
    }
  }

  private shareOf({ provider, model }: CallOfTokens['planned']): TokenShare | undefined {
    const tokensPerMinute = this.limits.get(provider);
    if (tokensPerMinute === undefined) return undefined;
    const name = `${provider} ${model}`;
    const known = this.shares.get(name);
    if (known !== undefined) return known;
    const share = new TokenShare(this.db, { provider, model, tokensPerMinute });
    this.shares.set(name, share);
    return share;
  }
}

/** @throws the signal's reason, as it is: the engine must know a cancellation from a failure of ours */
async function pause(ms: number, cancellation: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal: cancellation });
  } catch (error) {
    cancellation.throwIfAborted();
    throw error;
  }
}

function outOfTokens({ provider, model }: CallOfTokens['planned'], waitMs: number): Skipped {
  const why = `the tokens a minute that we may use of ${provider}/${model} are used up`;
  return { kind: 'skipped', why, untilMs: Date.now() + waitMs };
}
