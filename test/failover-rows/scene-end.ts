import { costOfUses, type ResourceCost } from '#apps/api/listings/resource-cost';
import { listTroubles } from '#libs/db/provider-health/list-troubles';
import { readUses, type CallUse } from '#libs/db/model-calls/read-uses';
import { readRevision } from '#libs/db/revisions/read-revision';
import type { FailoverAction, FailureClass } from '#libs/domain/failures';
import type { Capability } from '#libs/domain/profile';
import type { Outcome } from '#libs/domain/outcome';
import type { AskedRequest } from '#test/faulty-provider/asked-request';
import type { ReceivedCall } from '#test/faulty-provider/call-counts';
import type { FaultyProvider } from '#test/faulty-provider/faulty-provider';
import type { FailoverStack } from './failover-stack.js';
import type { Role, Stage } from './scene.js';

/** One call as our books have it. */
export type BookedCall =
  | readonly [role: Role, end: 'answer', state: CallUse['state'], micros: number | null]
  | readonly [
      role: Role,
      end: `${FailureClass} → ${FailoverAction}`,
      state: CallUse['state'],
      micros: number | null,
    ];

/** What a scene came to. */
export interface SceneEnd extends ResourceCost {
  readonly outcome: Outcome | null;
  /** Codes of the reasons that the document gives. */
  readonly reasons: readonly string[];
  /** Whose word on the category was published; null where none was. */
  readonly categoryBy: Role | null;
  /** Whose word on the title was published. */
  readonly titleBy: Role | null;
  readonly safety: 'pass' | 'hold' | 'pending' | null;
  /** Requests about the listing, as the providers themselves counted them. */
  readonly received: Readonly<Record<Role, number>>;
  readonly attributes: readonly BookedCall[];
  readonly safetyCalls: readonly BookedCall[];
  /** What the first was asked, in order. */
  readonly askedOfFirst: readonly AskedRequest[];
  /** Categories of the open flags. */
  readonly flags: readonly string[];
  /** Why the first provider isn't to be asked now by anybody. */
  readonly firstRestsAfter: readonly string[];
}

/** Reads it out of providers and rows. @throws Error where books and providers contradict each other */
export async function readSceneEnd(stack: FailoverStack, stage: Stage): Promise<SceneEnd> {
  const { db } = stack;
  const { key, marker } = stage;
  const row = await readRevision(db, key);
  const uses = await readUses(db, key);
  const roleOf = (provider: string | null | undefined): Role | null =>
    (['first', 'second', 'judge'] as const).find((role) => stage.idOf(role) === provider) ?? null;
  const booked = (capability: Capability): BookedCall[] =>
    uses.filter((use) => use.capability === capability).map((use) => bookedCall(use, roleOf));
  const callsAt = ({ counts }: FaultyProvider): readonly ReceivedCall[] =>
    counts.calls.filter(({ request }) => request.listing.title?.includes(marker));
  const sent = {
    first: callsAt(stage.first),
    second: callsAt(stage.second),
    judge: callsAt(stage.judge),
  };
  holdAgainstEachOther(uses, Object.values(sent).flat());
  const flags = await db
    .selectFrom('safety_flag')
    .select('category')
    .where('listing_id', '=', key.listingId)
    .where('lowered_at', 'is', null)
    .execute();
  const document = row?.document;
  await stack.sources.health.refresh();
  const { rests, drains } = await listTroubles(db);
  const ofFirst = <Row extends { readonly provider: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ provider }) => provider === stage.idOf('first'));
  return {
    outcome: row?.outcome ?? null,
    reasons: (document?.reasons ?? []).map(({ code }) => code),
    categoryBy: roleOf(document?.fields.category.provider),
    titleBy: roleOf(document?.fields.title.provider),
    safety: document?.safety.verdict ?? null,
    received: {
      first: sent.first.length,
      second: sent.second.length,
      judge: sent.judge.length,
    },
    attributes: booked('attributes'),
    safetyCalls: booked('safety'),
    askedOfFirst: sent.first.map(({ request }) => request),
    flags: flags.map(({ category }) => category),
    firstRestsAfter: [
      ...ofFirst(rests).map((rest) => rest.reason_class),
      ...ofFirst(drains).map(({ reason }) => reason),
    ],
    ...costOfUses(uses),
  };
}

function bookedCall(
  { provider, state, verdict, cost_micros: micros }: CallUse,
  roleOf: (provider: string) => Role | null,
): BookedCall {
  const role = roleOf(provider);
  if (role === null) throw new Error(`a call to "${provider}", which is in no plan here`);
  return verdict === null
    ? [role, 'answer', state, micros]
    : [role, `${verdict.class} → ${verdict.action}`, state, micros];
}

/**
 * What holds in every scene: no request went out twice, each that was received has a row, each answered row was received, and
 * what may have been billed keeps what was reserved for it.
 */
function holdAgainstEachOther(uses: readonly CallUse[], received: readonly ReceivedCall[]): void {
  const ids = received.map(({ request }) => request.callId);
  const problems = [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} was sent twice`),
    ...ids.filter((id) => !uses.some((use) => use.id === id)).map((id) => `${id} has no row`),
    ...uses
      .filter(({ id, state }) => state === 'answered' && !ids.includes(id))
      .map(({ id }) => `${id} is answered, but was never received`),
    ...uses.filter(({ state }) => state === 'reserved').map(({ id }) => `${id} is still open`),
    ...uses
      .filter(({ state, reserved_micros: micros }) => state === 'maybe_billed' && !micros)
      .map(({ id }) => `${id} may be billed, and nothing was reserved`),
  ];
  if (problems.length > 0) throw new Error(problems.join('; '));
}
