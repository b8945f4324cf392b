import { z } from 'zod';
import { FailoverAction } from '../failures.js';
import { Lane } from '../lane.js';
import { ListingId, MarketplaceId, Revision } from '../listing.js';
import { Outcome, Reason, RevisionState } from '../outcome.js';
import { Capability } from '../profile.js';

const timestamp = z.iso.datetime();

/** One step of the plan: a call, a call's answer used again, or a decision to send none. */
export const CallStep = z
  .object({
    at: timestamp.meta({ description: 'When it was reserved, used again, or decided not to send' }),
    sent: z.enum(['bought', 'reused', 'not_sent']).meta({
      description:
        '`bought`: sent for this revision. `reused`: what an earlier call brought; nothing was sent. `not_sent`: a provider that rests, a budget, a queue without workers',
    }),
    capability: Capability,
    round: z.int().meta({ description: 'Round of the plan, from 1; each has fresh tries' }),
    provider: z.string(),
    model: z.string(),
    asked: z.string().nullable().meta({
      description: "How the request differed from the capability's own; null: not, or not known",
    }),
    callId: z.string().nullable(),
    state: z.enum(['reserved', 'answered', 'failed', 'maybe_billed']).nullable(),
    class: z.string().nullable().meta({
      description: 'Class of the failure (`docs/failover.md`); null: none',
    }),
    action: FailoverAction.nullable(),
    what: z.string().meta({ description: 'What was seen, in words' }),
    decision: z.string().nullable().meta({ description: 'What was decided about it, in words' }),
    httpStatus: z.int().nullable(),
    providerRequestId: z.string().nullable(),
    tokens: z
      .object({
        input: z.int(),
        cachedInput: z.int().meta({ description: 'Of the input, read from the provider’s cache' }),
        output: z.int(),
        estimated: z.boolean(),
      })
      .nullable(),
    costMicros: z.int().nullable().meta({
      description: 'What the call cost, in micro-dollars; one used again costs nothing anew',
    }),
    costUnknownReason: z.string().nullable(),
    reservedMicros: z.int().nullable().meta({
      description: 'What it may have cost at most, by our estimate; null without a price',
    }),
    boughtByRevision: z.int().nullable(),
    reservedAt: timestamp.nullable(),
    settledAt: timestamp.nullable(),
    durationMs: z.int().nullable(),
  })
  .meta({ id: 'CallStep' });
export type CallStep = z.infer<typeof CallStep>;

/** Something that a revision waits for now. */
export const RevisionWait = z
  .object({
    what: z.string(),
    until: timestamp.nullable().meta({ description: 'Null: nobody knows' }),
  })
  .meta({ id: 'RevisionWait' });
export type RevisionWait = z.infer<typeof RevisionWait>;

/** Why a revision's model calls went where they went, and what it waits for. */
export const RevisionCalls = z
  .object({
    marketplace: MarketplaceId,
    listingId: ListingId,
    revision: Revision,
    lane: Lane,
    state: RevisionState,
    outcome: Outcome.nullable(),
    reasons: z.array(Reason),
    calls: z.array(CallStep).meta({ description: 'In the order of time' }),
    costMicros: z.int().nullable().meta({
      description: 'Micro-dollars that this revision paid; null while part of it is not known',
    }),
    costUnknownReason: z.string().nullable(),
    knownMicros: z.int().meta({ description: 'The part of it that is known' }),
    waits: z.array(RevisionWait),
    run: z
      .object({
        workflowId: z.string(),
        namespace: z.string(),
        state: z.enum(['read', 'none', 'unreachable']),
        detail: z.string().nullable().meta({
          description: 'What could not be read of the run, so that it may be missing above',
        }),
      })
      .meta({
        description:
          'Calls are read from Postgres; what was not sent, and what the run waits for, from Temporal',
      }),
  })
  .meta({ id: 'RevisionCalls' });
export type RevisionCalls = z.infer<typeof RevisionCalls>;
