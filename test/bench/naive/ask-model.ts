import { randomUUID } from 'node:crypto';
import { loadRenditions } from '#libs/calls/load-renditions';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { RevisionKey } from '#libs/domain/listing';
import type { Capability, PlannedProvider, Profile } from '#libs/domain/profile';
import type { ModelRequest } from '#libs/models/provider';
import { requestHash } from '#libs/models/request-hash';
import { attributesRequest } from '#libs/models/requests/attributes-request';
import { safetyRequest } from '#libs/models/requests/safety-request';
import type { ModelAnswer } from './activity-types.js';
import type { StepParts } from '../step-parts.js';
import { readListing } from './read-listing.js';

/** Steps 2 and 3: one question to the first provider of the plan; retries are the engine's. */
export async function askModel(
  parts: StepParts,
  key: RevisionKey,
  capability: Capability,
): Promise<ModelAnswer> {
  const row = await readListing(parts.db, key);
  const profile = await parts.profiles.get(row.profile_hash);
  const planned = profile.plan[capability][0];
  const provider = parts.providers.get(planned?.provider ?? '');
  if (planned === undefined || provider === undefined) throw new Error('the plan is empty');
  const request = requestFor(capability, profile, planned, row);
  const signal = AbortSignal.timeout(planned.attemptTimeoutMs);
  const images = await loadRenditions(parts, row, request, signal);
  const callId = randomUUID();
  const startedAt = performance.now();
  const completion = await provider.send(request, {
    callId,
    signal,
    imageBytes: (sha256) => images.get(sha256) ?? missing(sha256),
  });
  if (completion.content.kind !== 'text') throw new Error(`no text: ${completion.content.kind}`);
  return {
    callId,
    provider: provider.id,
    model: planned.model,
    requestHash: requestHash(provider.id, request),
    text: completion.content.text,
    usage: completion.usage,
    status: completion.status,
    durationMs: Math.round(performance.now() - startedAt),
  };
}

function requestFor(
  capability: Capability,
  profile: Profile,
  planned: PlannedProvider,
  row: RevisionRow,
): ModelRequest {
  const { text, values } = row.content;
  const photos = (row.ingested ?? []).flatMap((photo) =>
    photo.kind === 'stored' ? [{ id: photo.id, sha256: photo.sha256 }] : [],
  );
  return capability === 'attributes'
    ? attributesRequest(profile, planned, { locale: row.locale, text, photos })
    : safetyRequest(profile, planned, { locale: row.locale, text, values, photos });
}

function missing(sha256: string): never {
  throw new Error(`the rendition ${sha256} was not loaded`);
}
