import type { Decision, FieldDecision } from './decision.js';
import type { DocumentField, EnrichmentDocument } from './enrichment-document.js';
import { ABSTAINED } from './fields/abstained.js';
import type { AttributesAnswer } from './fields/accepted-field.js';
import { EMPTY_FIELD, everyField, modelField } from './fields/document-fields.js';
import type { FieldName } from './fields/field-names.js';
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
  return {
    marketplace: key.marketplace,
    listingId: key.listingId,
    revision: key.revision,
    round: sources.round,
    outcome: decision.outcome,
    reasons: decision.reasons,
    fields: everyField((name) => documentField(name, sources)),
    safety: {
      verdict: decision.safety.verdict,
      checks:
        sources.safety?.answer.checks ??
        decision.safety.checks.map((check) => ({ ...check, quote: null, photo: null })),
    },
    profile: sources.profileHash,
  };
}

function documentField(name: FieldName, sources: DocumentSources): DocumentField {
  const decided: FieldDecision = sources.decision.fields[name] ?? {
    source: 'none',
    reason: ABSTAINED,
  };
  switch (decided.source) {
    case 'seller': {
      const value = sources.values[name];
      if (value === undefined) return { ...EMPTY_FIELD, source: 'seller' };
      const isHeld = sources.decision.safety.verdict === 'hold';
      const said = isHeld ? undefined : sources.attributes?.answer.accepted[name];
      return sellerField(name, value, sources.locale, said);
    }
    case 'model': {
      const evidence = sources.attributes?.answer.accepted[name]?.evidence ?? null;
      const provider = sources.attributes?.provider ?? null;
      return modelField(name, { value: decided.value, evidence }, provider, sources.locale);
    }
    case 'none': {
      const refused = sources.attributes?.answer.refused.find((entry) => entry.field === name);
      const abstained =
        refused?.reason.code === decided.reason.code ? refused.reason : decided.reason;
      return { ...EMPTY_FIELD, abstained };
    }
  }
}
