import type { FastifyInstance, FastifyReply } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { faultOf } from '../faults/fault-of.js';
import type { FaultSetting } from '../faults/fault-setting.js';
import { parsePart, problemDocument } from '../http/problem.js';
import { readFaultSetting } from '../listing-store/fault-setting.js';
import { inTransaction } from '../listing-store/in-transaction.js';
import {
  markRequestFault,
  overrideAnswer,
  settleWriteBackRequest,
} from '../listing-store/write-back-requests.js';
import { touchListing } from '../listings/touch-listing.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { isBearer } from './bearer-token.js';
import {
  logArrival,
  receiveWriteBack,
  type Answer,
  type ReceivedWriteBack,
} from './receive-write-back.js';

const Params = z.object({ id: z.string() });

/**
 * `PUT /listing-api/listings/:id/enrichment`: where Garnish writes the enrichment document of a revision back.
 * Bodies are taken as bytes, because a repeat is compared byte for byte.
 */
export function putEnrichment(app: FastifyInstance, parts: SandboxParts): void {
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.put('/listing-api/listings/:id/enrichment', async (request, reply) => {
      const received: ReceivedWriteBack = {
        listingId: parsePart(Params, request.params).id,
        idempotencyKey: oneHeader(request.headers['idempotency-key']),
        ifMatch: request.headers['if-match'] ?? null,
        body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        access: isBearer(request.headers.authorization, parts.config.listingApiToken)
          ? 'granted'
          : 'denied',
      };
      return answerWriteBack(parts, received, reply);
    });
    done();
  });
}

async function answerWriteBack(
  parts: SandboxParts,
  received: ReceivedWriteBack,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // Without a fault, arrival, judgement and document are one commit.
  const arrival = inTransaction(parts.db, () => {
    const seq = logArrival(parts, received);
    const fault = faultOf(readFaultSetting(parts.db), seq);
    if (fault.mode === 'none') {
      return { seq, fault, answer: receiveWriteBack(parts, seq, received) };
    }
    markRequestFault(parts.db, seq, fault.mode);
    return { seq, fault, answer: undefined };
  });
  const answer =
    arrival.answer ?? (await answerWithFault(parts, arrival.seq, arrival.fault, received, reply));
  parts.changes.ring(received.listingId);
  if (answer === 'never') return reply.hijack();
  return reply
    .code(answer.status)
    .header(
      'content-type',
      answer.status < 400 ? 'application/json' : 'application/problem+json; charset=utf-8',
    )
    .send(answer.json);
}

async function answerWithFault(
  parts: SandboxParts,
  seq: number,
  fault: FaultSetting,
  received: ReceivedWriteBack,
  reply: FastifyReply,
): Promise<Answer | 'never'> {
  const apply = () => inTransaction(parts.db, () => receiveWriteBack(parts, seq, received));
  switch (fault.mode) {
    case 'none':
      return apply();
    case 'slow': {
      if (fault.moment === 'before_applying') {
        await wait(fault.latencyMs, undefined, { ref: false });
        return apply();
      }
      const answer = apply();
      await wait(fault.latencyMs, undefined, { ref: false });
      return answer;
    }
    case 'failing': {
      if (fault.moment === 'after_applying') apply();
      else settleWriteBackRequest(parts.db, seq, { status: fault.status, verdict: 'fault' });
      overrideAnswer(parts.db, seq, fault.status);
      await wait(fault.latencyMs, undefined, { ref: false });
      if (fault.retryAfterSeconds !== undefined) {
        void reply.header('retry-after', String(fault.retryAfterSeconds));
      }
      const problem = problemDocument(
        'fault',
        'Somebody made the listing API fail on purpose; PUT /faults ends it.',
        fault.status,
      );
      return { status: fault.status, json: JSON.stringify(problem) };
    }
    case 'hanging':
      if (fault.moment === 'after_applying') apply();
      else settleWriteBackRequest(parts.db, seq, { status: null, verdict: 'fault' });
      overrideAnswer(parts.db, seq, null);
      return 'never';
    case 'changing':
      touchListing(parts, received.listingId, { announcing: 'announce' });
      return apply();
  }
}

function oneHeader(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && header !== '' ? header : null;
}
