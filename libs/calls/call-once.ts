import { randomUUID } from 'node:crypto';
import { crashPoint } from '#libs/chaos/crash-point';
import type { Database } from '#libs/db/database';
import { lookUpRequest } from '#libs/db/model-calls/look-up-request';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { settleCall, type SettledCall } from '#libs/db/model-calls/settle-call';
import { storeRereading } from '#libs/db/model-calls/store-rereading';
import { actionAfter } from '#libs/domain/failover';
import type { FailureClass, Verdict } from '#libs/domain/failures';
import type { Flag } from '#libs/domain/flag';
import type { RevisionKey } from '#libs/domain/listing';
import { costOf } from '#libs/domain/money';
import type { PlannedProvider } from '#libs/domain/profile';
import type { Completion, ModelProvider, ModelRequest } from '#libs/models/provider';
import { ProviderFailure } from '#libs/models/provider-failure';
import { requestHash } from '#libs/models/request-hash';
import { storePatiently } from './store-patiently.js';

/** What our rules make of a completion's text. */
export type Interpretation<Answer> =
  | { readonly kind: 'usable'; readonly answer: Answer; readonly flags: readonly Flag[] }
  | { readonly kind: 'unusable'; readonly message: string };

export interface OneCall<Answer> {
  readonly key: RevisionKey;
  readonly planned: PlannedProvider;
  readonly round: number;
  readonly provider: ModelProvider;
  readonly request: ModelRequest;
  /** Reads the answer's text by today's rules; a stored answer is read again. */
  readonly interpret: (text: string) => Interpretation<Answer>;
  /**
   * Loads the images' bytes; called where nothing that is stored serves, and before the reservation, so that object
   * storage failing reserves nothing.
   */
  readonly loadImages: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Flags to raise where the provider refuses to answer. */
  readonly refusalFlags: readonly Flag[];
  /**
   * The engine's wish to stop, its reason thrown; obeyed until the reservation has committed, not after. It may be
   * the worker's own shutdown: then the engine tries again elsewhere, so it must not become a verdict.
   */
  readonly cancellation: AbortSignal;
}

export type OneCallResult<Answer> =
  | { readonly kind: 'answered'; readonly callId: string; readonly answer: Answer }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

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
  for (;;) {
    const standing = await lookUpRequest(db, toReserve);
    if (standing.kind === 'answered') return readStored(db, call, standing.call);
    if (standing.kind === 'decided') return { kind: 'verdict', verdict: standing.verdict };
    const images = await call.loadImages();
    call.cancellation.throwIfAborted();
    const reservation = await reserveCall(db, toReserve, standing.knownCalls);
    if (reservation === 'reserved') return send(db, call, callId, images, standing.triesUsed);
    if (reservation === 'settled') return { kind: 'verdict', verdict: outdated(call) };
  }
}

/** Reads a stored answer by today's rules, and keeps what they accept beside it. */
async function readStored<Answer>(
  db: Database,
  call: OneCall<Answer>,
  stored: { readonly id: string; readonly raw_answer: string | null },
): Promise<OneCallResult<Answer>> {
  const read = call.interpret(stored.raw_answer ?? '');
  if (read.kind === 'usable') {
    await storeRereading(db, call.key, { id: stored.id, accepted: read.answer, flags: read.flags });
    return { kind: 'answered', callId: stored.id, answer: read.answer };
  }
  return {
    kind: 'verdict',
    verdict: verdictOf(call, 'out.unusable', 'next', { message: read.message, callId: stored.id }),
  };
}

async function send<Answer>(
  db: Database,
  call: OneCall<Answer>,
  callId: string,
  images: ReadonlyMap<string, Uint8Array>,
  triesUsed: number,
): Promise<OneCallResult<Answer>> {
  const startedAt = performance.now();
  const end = await endOfCall(call, callId, images, triesUsed);
  crashPoint('answered-not-stored');
  const durationMs = Math.round(performance.now() - startedAt);
  await storePatiently(() => settleCall(db, call.key, { id: callId, durationMs, ...end.settled }));
  crashPoint('stored-not-reported');
  return end.result;
}

interface EndOfCall<Answer> {
  readonly settled: Omit<SettledCall, 'id' | 'durationMs'>;
  readonly result: OneCallResult<Answer>;
}

async function endOfCall<Answer>(
  call: OneCall<Answer>,
  callId: string,
  images: ReadonlyMap<string, Uint8Array>,
  triesUsed: number,
): Promise<EndOfCall<Answer>> {
  let completion: Completion;
  try {
    completion = await call.provider.send(call.request, {
      callId,
      signal: AbortSignal.timeout(call.planned.attemptTimeoutMs),
      imageBytes: (sha256) => images.get(sha256) ?? missingImage(sha256),
    });
  } catch (error) {
    if (error instanceof ProviderFailure) return endOfFailure(call, callId, error, triesUsed);
    throw error;
  }
  return endOfCompletion(call, callId, completion, triesUsed);
}

function missingImage(sha256: string): never {
  throw new Error(`the rendition ${sha256} is in the request but was not loaded`);
}

function endOfFailure<Answer>(
  call: OneCall<Answer>,
  callId: string,
  error: ProviderFailure,
  triesUsed: number,
): EndOfCall<Answer> {
  const { status, requestId, waitMs, billed, raw } = error.facts;
  const verdict = verdictOf(
    call,
    error.failureClass,
    actionAfter(error.failureClass, triesUsed + 1),
    {
      message: error.message,
      callId,
      status,
      waitMs,
    },
  );
  return {
    settled: {
      state: billed === 'maybe' ? 'maybe_billed' : 'failed',
      verdict,
      status,
      providerRequestId: requestId,
      usage: null,
      cost:
        billed === 'maybe'
          ? { kind: 'unknown', reason: 'no answer came; the provider may have billed the call' }
          : { kind: 'known', micros: 0 },
      rawAnswer: raw,
      accepted: null,
      flags: error.failureClass.startsWith('policy.') ? call.refusalFlags : [],
    },
    result: { kind: 'verdict', verdict },
  };
}

function endOfCompletion<Answer>(
  call: OneCall<Answer>,
  callId: string,
  completion: Completion,
  triesUsed: number,
): EndOfCall<Answer> {
  const facts = {
    state: 'answered' as const,
    status: completion.status,
    providerRequestId: completion.requestId,
    usage: completion.usage,
    cost: costOf(completion.usage, call.provider.priceOf(call.planned.model)),
  };
  if (completion.content.kind === 'text') {
    const text = completion.content.text;
    const read = call.interpret(text);
    if (read.kind === 'usable') {
      return {
        settled: {
          ...facts,
          verdict: null,
          rawAnswer: text,
          accepted: read.answer,
          flags: read.flags,
        },
        result: { kind: 'answered', callId, answer: read.answer },
      };
    }
    return endOfUnusable(
      call,
      callId,
      { ...facts, rawAnswer: text },
      'out.unusable',
      read.message,
      triesUsed,
    );
  }
  const [failureClass, message] = withoutText(completion.content.kind);
  return endOfUnusable(
    call,
    callId,
    { ...facts, rawAnswer: completion.raw },
    failureClass,
    message,
    triesUsed,
  );
}

function withoutText(
  kind: Exclude<Completion['content']['kind'], 'text'>,
): readonly [FailureClass, string] {
  switch (kind) {
    case 'refusal':
      return ['policy.refusal', 'the model refused to answer'];
    case 'filtered':
      return ['policy.filter', "the provider's content filter stopped the answer"];
    case 'cut':
      return ['out.unusable', 'the answer was cut at its length limit'];
    case 'empty':
      return ['out.unusable', 'the answer is empty'];
  }
}

function endOfUnusable<Answer>(
  call: OneCall<Answer>,
  callId: string,
  facts: Pick<
    SettledCall,
    'state' | 'status' | 'providerRequestId' | 'usage' | 'cost' | 'rawAnswer'
  >,
  failureClass: FailureClass,
  message: string,
  triesUsed: number,
): EndOfCall<Answer> {
  const verdict = verdictOf(call, failureClass, actionAfter(failureClass, triesUsed + 1), {
    message,
    callId,
    status: facts.status,
  });
  const flags = failureClass.startsWith('policy.') ? call.refusalFlags : [];
  return {
    settled: { ...facts, verdict, accepted: null, flags },
    result: { kind: 'verdict', verdict },
  };
}

function outdated(call: Pick<OneCall<unknown>, 'planned'>): Verdict {
  return verdictOf(call, 'cancelled', 'stop', {
    message: 'the revision is no longer worked on',
    callId: null,
  });
}

function verdictOf(
  call: Pick<OneCall<unknown>, 'planned'>,
  failureClass: FailureClass,
  action: Verdict['action'],
  facts: Pick<Verdict, 'message' | 'callId'> & Partial<Pick<Verdict, 'status' | 'waitMs'>>,
): Verdict {
  return {
    class: failureClass,
    action,
    provider: call.planned.provider,
    model: call.planned.model,
    message: facts.message,
    status: facts.status ?? null,
    callId: facts.callId,
    waitMs: facts.waitMs ?? null,
  };
}
