import type { EarlierAnswer } from '#libs/db/model-calls/read-earlier-answer';
import type { CallUse } from '#libs/db/model-calls/read-uses';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import type { Capability } from '#libs/domain/profile';
import { SafetyAnswer } from '#libs/domain/safety-check';
import type { EnrichmentResource } from './enrichment-resource.js';
import { costOfUses } from './resource-cost.js';
import { fieldsSoFar } from './resource-fields.js';
import { enrichmentPath, revisionPath } from './resource-links.js';

/** What a revision's enrichment is read from. */
export interface ResourceSources {
  readonly row: RevisionRow;
  /** The calls that the revision uses, oldest first. */
  readonly uses: readonly CallUse[];
  readonly earlier: EarlierAnswer | undefined;
}

/** Shows a revision as it stands: what was decided where there is a document, else what is known so far. Pure. */
export function toEnrichmentResource(sources: ResourceSources): EnrichmentResource {
  const { row, uses } = sources;
  const key = { marketplace: row.marketplace, listingId: row.listing_id, revision: row.revision };
  return {
    ...key,
    lane: row.lane,
    state: row.state,
    outcome: row.outcome,
    reasons: row.state === 'done' ? row.reasons : (row.document?.reasons ?? []),
    fields: fieldsOf(sources),
    photos: photosOf(row),
    safety: safetyOf(sources),
    ...costOfUses(uses),
    timings: {
      acceptedAt: row.accepted_at.toISOString(),
      announcedAt: isoOrNull(row.engine_acked_at),
      photosReadyAt: isoOrNull(row.ingested_at),
      decidedAt: isoOrNull(row.writing_at),
      doneAt: isoOrNull(row.done_at),
    },
    needsAttention: row.attention,
    links: { self: revisionPath(key), newest: enrichmentPath(key) },
  };
}

function fieldsOf({ row, uses, earlier }: ResourceSources): EnrichmentResource['fields'] {
  if (row.document === null) {
    const use = newestAnswer(uses, 'attributes');
    return fieldsSoFar({
      content: row.content,
      locale: row.locale,
      own: use && { provider: use.provider, answer: AttributesAnswer.parse(use.accepted) },
      earlier: row.state === 'done' ? undefined : earlier,
    });
  }
  const { fields } = row.document;
  const carried = { fromRevision: null };
  return {
    category: { ...fields.category, ...carried },
    brand: { ...fields.brand, ...carried },
    colours: { ...fields.colours, ...carried },
    size: { ...fields.size, ...carried },
    materials: { ...fields.materials, ...carried },
    condition: { ...fields.condition, ...carried },
    pattern: { ...fields.pattern, ...carried },
    title: { ...fields.title, ...carried },
  };
}

function safetyOf({ row, uses }: ResourceSources): EnrichmentResource['safety'] {
  if (row.document !== null) return row.document.safety;
  const use = newestAnswer(uses, 'safety');
  return {
    verdict: row.state === 'done' ? null : 'pending',
    checks: use === undefined ? [] : SafetyAnswer.parse(use.accepted).checks,
  };
}

/** The answer of the last call of a capability that our rules could use. */
function newestAnswer(uses: readonly CallUse[], capability: Capability): CallUse | undefined {
  return uses.findLast(
    (use) =>
      use.capability === capability &&
      use.state === 'answered' &&
      use.verdict === null &&
      use.accepted !== null,
  );
}

function photosOf(row: RevisionRow): EnrichmentResource['photos'] {
  const ingested = new Map((row.ingested ?? []).map((photo) => [photo.id, photo]));
  return row.content.photos.map(({ id }) => {
    const photo = ingested.get(id);
    if (photo === undefined) return { id, state: 'pending', code: null, detail: null };
    return photo.kind === 'stored'
      ? { id, state: 'usable', code: null, detail: null }
      : { id, state: 'unusable', code: photo.code, detail: photo.detail };
  });
}

function isoOrNull(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
