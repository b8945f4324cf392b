import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { rawOfFailure } from './classification/failure-of.js';
import type { Completion, ModelProvider, ModelRequest } from './provider.js';
import { ProviderFailure } from './provider-failure.js';
import { requestHash } from './request-hash.js';

/** Replies of one provider that are remembered: some 200 bytes each. */
const MAX_REPLIES = 5_000;
/** Ids that a provider must have given before they tell anything: a server that fills in a constant never does. */
const IDS_THAT_VARY = 5;

/** What came with an id. */
interface KnownReply {
  readonly request: string;
  readonly body: string;
}

/**
 * Row 14: a provider whose answers to one request are never taken for those to another. A reply is a replay (a
 * caching proxy's, a mixed-up gateway's) where both its id and its whole body came before, for another request.
 * One of these alone says little: Ollama draws its ids from 999 numbers, others give every reply the same one, and short
 * answers are often alike. The same request answered from a cache is as good as a stored answer, and stands.
 * Each process remembers its own last replies; one that another process had is not noticed.
 */
export function refuseReplays(id: string, send: ModelProvider['send']): ModelProvider['send'] {
  const known = new LRUCache<string, KnownReply>({ max: MAX_REPLIES });
  return async (request, options) => {
    const completion = await send(request, options);
    const { replyId } = completion;
    if (replyId === null || replyId === '') return completion;
    const reply = knownReply(id, request, completion);
    const earlier = known.get(replyId);
    const isReplay =
      earlier?.body === reply.body &&
      earlier.request !== reply.request &&
      known.size >= IDS_THAT_VARY;
    if (isReplay) throw replayed(completion);
    known.set(replyId, reply);
    return completion;
  };
}

function knownReply(provider: string, request: ModelRequest, { raw }: Completion): KnownReply {
  const body = createHash('sha256').update(raw).digest('base64');
  return { request: requestHash(provider, request), body };
}

function replayed({ status, requestId, usage, raw }: Completion): ProviderFailure {
  return new ProviderFailure('wire.duplicate', 'the reply to another request came once more', {
    status,
    code: null,
    requestId,
    waitMs: null,
    usage,
    raw: rawOfFailure(raw),
  });
}
