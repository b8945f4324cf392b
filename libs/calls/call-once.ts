import { randomUUID } from 'node:crypto';
import { crashPoint } from '#libs/chaos/crash-point';
import type { Database } from '#libs/db/database';
import { lookUpRequest, type Standing } from '#libs/db/model-calls/look-up-request';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { settleCall } from '#libs/db/model-calls/settle-call';
import { storeRereading } from '#libs/db/model-calls/store-rereading';
import type { Verdict } from '#libs/domain/failures';
import type { PlannedProvider } from '#libs/domain/profile';
import { verdictOf } from '#libs/domain/verdict-of';
import type { Completion } from '#libs/models/provider';
import { ProviderFailure } from '#libs/models/provider-failure';
import { requestHash } from '#libs/models/request-hash';
import { reservedMicros } from '#libs/money/reserved-micros';
import { allow, overCeiling, type Allowance } from '#libs/money/spending';
import type { Skipped } from '#libs/provider-health/provider-health';
import { budgetVerdict } from './budget-verdict.js';
import { endOfCompletion, endOfFailure, type EndOfCall, type SentCall } from './end-of-call.js';
import type { OneCall, OneCallResult } from './one-call.js';
import { outdatedVerdict } from './outdated-verdict.js';
import { storePatiently } from './store-patiently.js';

/**
 * One model call, paid at most once: look for a stored answer to the same request, else reserve, send, and
 * store the end. Whatever this throws is our own failure (Postgres, S3, a bug), never the provider's.
 */
export async function callOnce<Answer>(
  db: Database,
  call: OneCall<Answer>,
): Promise<OneCallResult<Answer>> {
  const callId = randomUUID();
  const toReserve = {
    ...call.key,
    id: callId,
    capability: call.request.capability,
    provider: call.planned.provider,
    model: call.planned.model,
    requestHash: requestHash(call.planned.provider, call.request),
    round: call.round,
  };
  for (let known = call.standing; ; known = undefined) {
    const standing = known ?? (await lookUpRequest(db, toReserve));
    if (standing.kind === 'answered') return readStored(db, call, standing);
    if (standing.kind === 'decided') return { kind: 'verdict', verdict: standing.verdict };
    const images = await call.loadImages();
    call.cancellation.throwIfAborted();
    const skipped = await call.admit();
    if (skipped !== undefined)
      return { kind: 'verdict', verdict: skippedVerdict(call.planned, skipped) };
    const reservedAt = new Date();
    const mostMicros = reservedMicros(call.request, call.provider, reservedAt);
    const allowance = await allow(call.spending, {
      capability: toReserve.capability,
      provider: toReserve.provider,
      marketplace: toReserve.marketplace,
      reservedMicros: mostMicros,
    });
    if (allowance.kind === 'over_limit')
      return { kind: 'verdict', verdict: budgetVerdict(call.planned, allowance) };
    const reservation = await reserveCall(db, toReserve, standing.knownCalls, allowance.terms);
    if (reservation === 'reserved') {
      const { triesUsed } = standing;
      return send(db, call, { id: callId, reservedAt }, { images, triesUsed, allowance });
    }
    if (reservation === 'chunk_ended') allowance.forgetChunks();
    else allowance.giveBack();
    if (typeof reservation === 'object') {
      const over = overCeiling(reservation, mostMicros);
      return { kind: 'verdict', verdict: budgetVerdict(call.planned, over) };
    }
    if (reservation === 'settled')
      return { kind: 'verdict', verdict: outdatedVerdict(call.planned) };
  }
}

/** Reads a stored answer by today's rules, and keeps what they accept beside it. */
async function readStored<Answer>(
  db: Database,
  call: OneCall<Answer>,
  { call: stored, triesUsed }: Extract<Standing, { kind: 'answered' }>,
): Promise<OneCallResult<Answer>> {
  const read = call.interpret(stored.raw_answer ?? '');
  call.meter?.reused(stored);
  if (read.kind === 'usable') {
    await storeRereading(db, call.key, { id: stored.id, accepted: read.answer, flags: read.flags });
    return { kind: 'answered', callId: stored.id, answer: read.answer, triesUsed: triesUsed + 1 };
  }
  return {
    kind: 'verdict',
    verdict: verdictOf(call.planned, read.class, 'next', {
      message: read.message,
      callId: stored.id,
    }),
  };
}

/** What a reserved call is sent with. */
interface Prepared {
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Before this call. */
  readonly triesUsed: number;
  readonly allowance: Allowance;
}

async function send<Answer>(
  db: Database,
  call: OneCall<Answer>,
  sent: SentCall,
  { images, triesUsed, allowance }: Prepared,
): Promise<OneCallResult<Answer>> {
  const step = { provider: call.planned.provider, capability: call.request.capability };
  const startedAt = performance.now();
  const close = call.meter?.open(step);
  const answer = await ask(call, sent.id, images).finally(() => close?.());
  const durationMs = Math.round(performance.now() - startedAt);
  const tried = {
    lane: call.lane,
    triesUsed: triesUsed + 1,
    tookMs: durationMs,
    possibleChanges: call.possibleChanges,
  };
  const end: EndOfCall<Answer> =
    answer instanceof ProviderFailure
      ? endOfFailure(call, sent, answer, tried)
      : endOfCompletion(call, sent, answer, tried);
  crashPoint('answered-not-stored');
  const isStored = await storePatiently(() =>
    settleCall(db, call.key, { id: sent.id, durationMs, ...end.settled }),
  );
  const { cost } = end.settled;
  if (isStored && cost.kind === 'known') allowance.settle(cost.micros);
  call.meter?.ended({ ...step, ...end.settled, durationMs });
  crashPoint('stored-not-reported');
  return end.result;
}

/** Sends the request, once. */
async function ask(
  call: OneCall<unknown>,
  callId: string,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<Completion | ProviderFailure> {
  try {
    return await call.provider.send(call.request, {
      callId,
      signal: AbortSignal.timeout(call.planned.attemptTimeoutMs),
      imageBytes: (sha256) => images.get(sha256) ?? missingImage(sha256),
    });
  } catch (error) {
    if (error instanceof ProviderFailure) return error;
    throw error;
  }
}

function missingImage(sha256: string): never {
  throw new Error(`the rendition ${sha256} is in the request but was not loaded`);
}

/** Row 37: no attempt, no try used; the wait is until it is worth asking again. */
function skippedVerdict(planned: PlannedProvider, { why, untilMs }: Skipped): Verdict {
  const waitMs = untilMs === null ? null : Math.max(0, Math.ceil(untilMs - Date.now()));
  return verdictOf(planned, 'skipped', 'next', { message: why, waitMs });
}
