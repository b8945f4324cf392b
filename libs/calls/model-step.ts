import type { Database } from '#libs/db/database';
import { readRevisionToAsk } from '#libs/db/model-calls/read-revision-to-ask';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { ModelStep } from '#libs/domain/contract';
import type { Flag } from '#libs/domain/flag';
import type { PlannedProvider, Profile } from '#libs/domain/profile';
import { possibleChanges, type RequestChange } from '#libs/domain/request-change';
import { verdictOf } from '#libs/domain/verdict-of';
import type { ModelProvider, ModelRequest } from '#libs/models/provider';
import type { SendablePhoto } from '#libs/models/requests/listing-parts';
import type { Spending } from '#libs/money/spending';
import type { ProfileCache } from '#libs/profile/profile-cache';
import type { ProviderHealth } from '#libs/provider-health/provider-health';
import type { TokenRates } from '#libs/rate-limits/token-rates';
import type { CallMeter } from './call-meter.js';
import { callOnce } from './call-once.js';
import { loadRenditions, type RenditionSources } from './load-renditions.js';
import type { Interpretation, OneCallResult } from './one-call.js';
import { outdatedVerdict } from './outdated-verdict.js';
import { WatchedCalls } from './watched-calls.js';

/** What every model activity needs from outside. */
export interface ModelStepSources extends RenditionSources {
  readonly db: Database;
  readonly profiles: ProfileCache;
  /** The providers that are switched on, by id. */
  readonly providers: ReadonlyMap<string, ModelProvider>;
  readonly health: ProviderHealth;
  /** Absent where no provider has a limit of tokens. */
  readonly tokenRates?: TokenRates | undefined;
  /** Absent where nothing limits what calls cost. */
  readonly spending?: Spending | undefined;
  /** Absent where nobody counts. */
  readonly meter?: CallMeter | undefined;
}

/** A revision as a model step sees it. */
export interface StepSubject {
  readonly row: RevisionRow;
  readonly profile: Profile;
  readonly provider: ModelProvider;
  readonly planned: PlannedProvider;
  /** Readable photos in the listing's order. */
  readonly photos: readonly SendablePhoto[];
  /** How the request differs where an earlier one failed. */
  readonly change: RequestChange | undefined;
}

/** What differs between the capabilities. */
export interface StepSpecifics<Answer> {
  readonly request: (subject: StepSubject) => ModelRequest;
  readonly interpret: (text: string, subject: StepSubject) => Interpretation<Answer>;
}

/** A provider that refuses to answer raises a flag on the listing, which only a person lowers. */
const REFUSAL_FLAGS: readonly Flag[] = [
  { category: 'policy_refusal', modality: 'text', evidence: { kind: 'listing' } },
];

function changesOf(
  { capability }: ModelRequest,
  { row, profile, photos }: StepSubject,
): readonly RequestChange[] {
  const { title = '', description = '' } = row.content.text;
  return possibleChanges({
    capability,
    hasText: `${title}${description}`.trim() !== '',
    photos: photos.length,
    mustJudgeImages: profile.requiredChecks.some(({ modality }) => modality === 'image'),
  });
}

/** How a step ended; with an answer comes the revision that it was given for. */
export type StepResult<Answer> =
  | (Extract<OneCallResult<Answer>, { kind: 'answered' }> & { readonly row: RevisionRow })
  | Extract<OneCallResult<Answer>, { kind: 'verdict' }>;

/** Runs one step of the plan: the revision's request to one provider, paid at most once. */
export async function runModelStep<Answer>(
  sources: ModelStepSources,
  step: ModelStep,
  specifics: StepSpecifics<Answer>,
  cancellation: AbortSignal,
): Promise<StepResult<Answer>> {
  const toAsk = await readRevisionToAsk(sources.db, step);
  if (toAsk?.row.state !== 'accepted')
    return { kind: 'verdict', verdict: outdatedVerdict(step.planned) };
  const { row } = toAsk;
  const provider = sources.providers.get(step.planned.provider);
  if (provider === undefined) {
    const message = `this worker has no provider "${step.planned.provider}"`;
    return { kind: 'verdict', verdict: verdictOf(step.planned, 'unknown', 'next', { message }) };
  }
  const profile = await sources.profiles.get(row.profile_hash);
  const photos = (row.ingested ?? []).flatMap((photo) =>
    photo.kind === 'stored' ? [{ id: photo.id, sha256: photo.sha256 }] : [],
  );
  const subject = { row, profile, provider, planned: step.planned, photos, change: step.change };
  const request = specifics.request(subject);
  const { lane, marketplace, listingId } = step;
  const planned = {
    ...step.planned,
    profile: row.profile_hash,
    capability: request.capability,
    listing: `${marketplace}/${listingId}`,
  };
  const calls = new WatchedCalls(sources, { provider, planned, lane, request, cancellation });
  const result = await callOnce(sources.db, {
    key: { marketplace: step.marketplace, listingId: step.listingId, revision: step.revision },
    lane: step.lane,
    planned: step.planned,
    round: step.round,
    provider: calls.provider,
    request,
    standing: toAsk.standingOf(request.capability),
    possibleChanges: step.change === undefined ? changesOf(request, subject) : [],
    interpret: (text) => specifics.interpret(text, subject),
    loadImages: () => loadRenditions(sources, row, request, cancellation),
    admit: () => calls.admit(),
    spending: sources.spending,
    meter: sources.meter,
    refusalFlags: REFUSAL_FLAGS,
    cancellation,
  }).finally(() => {
    calls.end();
  });
  if (result.kind === 'answered') return { ...result, row };
  const { verdict } = result;
  if (verdict.callId === null) {
    const { provider: asked } = step.planned;
    const { capability } = request;
    sources.meter?.notSent({ provider: asked, capability }, verdict.class);
  }
  return result;
}
