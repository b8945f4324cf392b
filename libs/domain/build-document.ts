import type { Decision, FieldDecision } from './decision.js';
import type { DocumentField, EnrichmentDocument } from './enrichment-document.js';
import type { AttributesAnswer } from './fields/accepted-field.js';
import { FIELD_NAMES, type FieldName } from './fields/field-name.js';
import { labelOf } from './fields/label-of-value.js';
import { sellerField } from './fields/seller-field.js';
import type { Language } from './languages.js';
import type { RevisionKey, SellerValues } from './listing.js';
import type { SafetyAnswer } from './safety-check.js';

/** An answer that a decision used, with the provider that gave it. */
export interface UsedAnswer<Answer> {
  readonly provider: string;
  readonly answer: Answer;
}

export interface DocumentSources {
  readonly key: RevisionKey;
  readonly round: number;
  readonly locale: Language;
  readonly profileHash: string;
  readonly values: SellerValues;
  readonly decision: Decision;
  readonly attributes: UsedAnswer<AttributesAnswer> | null;
  readonly safety: UsedAnswer<SafetyAnswer> | null;
}

/** Builds the enrichment document out of a decision and the answers that it used: pure, the same each time. */
export function buildDocument(sources: DocumentSources): EnrichmentDocument {
  const { key, decision } = sources;
  const fields = FIELD_NAMES.map((name): [FieldName, DocumentField] => [
    name,
    documentField(name, sources),
  ]);
  return {
    marketplace: key.marketplace,
    listingId: key.listingId,
    revision: key.revision,
    round: sources.round,
    outcome: decision.outcome,
    reasons: decision.reasons,
    fields: recordOf(fields),
    safety: {
      verdict: decision.safety.verdict,
      checks:
        sources.safety?.answer.checks ??
        decision.safety.checks.map((check) => ({ ...check, quote: null, photo: null })),
    },
    profile: sources.profileHash,
  };
}

/** `Object.fromEntries` forgets that every field is there. */
function recordOf(
  entries: readonly [FieldName, DocumentField][],
): Record<FieldName, DocumentField> {
  const empty = NOTHING;
  const record: Record<FieldName, DocumentField> = {
    category: empty,
    brand: empty,
    colours: empty,
    size: empty,
    materials: empty,
    condition: empty,
    pattern: empty,
    title: empty,
  };
  for (const [name, field] of entries) record[name] = field;
  return record;
}

const NOTHING: DocumentField = {
  value: null,
  label: null,
  source: null,
  provider: null,
  evidence: null,
  abstained: null,
  proposal: null,
};

function documentField(name: FieldName, sources: DocumentSources): DocumentField {
  const decided: FieldDecision = sources.decision.fields[name] ?? {
    source: 'none',
    reason: { code: 'field.abstained', detail: 'neither text nor photos say it' },
  };
  switch (decided.source) {
    case 'seller': {
      const value = sources.values[name];
      if (value === undefined) return { ...NOTHING, source: 'seller' };
      const isHeld = sources.decision.safety.verdict === 'hold';
      const said = isHeld ? undefined : sources.attributes?.answer.accepted[name];
      return sellerField(name, value, sources.locale, said);
    }
    case 'model': {
      const evidence = sources.attributes?.answer.accepted[name]?.evidence ?? null;
      return {
        ...NOTHING,
        value: decided.value,
        label: labelOf(name, decided.value, sources.locale),
        source: 'model',
        provider: sources.attributes?.provider ?? null,
        evidence,
      };
    }
    case 'none': {
      const refused = sources.attributes?.answer.refused.find((entry) => entry.field === name);
      const abstained =
        refused?.reason.code === decided.reason.code ? refused.reason : decided.reason;
      return { ...NOTHING, abstained };
    }
  }
}
