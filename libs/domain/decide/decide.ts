import type { AttributesResult, IngestResult, OpenFlag, SafetyResult } from '../contract.js';
import { ABSTAINED } from '../fields/abstained.js';
import type { CheckVerdict, Decision, FieldDecision } from '../decision.js';
import { FIELD_NAMES, type FieldName } from '../fields/field-names.js';
import type { Reason } from '../outcome.js';
import type { RequiredCheck } from '../profile.js';

/** What became of a capability: an answer, or why there is none. */
export type CapabilityResult<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'unanswered'; readonly reason: Reason };

export interface DecideInput {
  readonly ingest: Extract<IngestResult, { kind: 'ready' }>;
  readonly attributes: CapabilityResult<AttributesResult>;
  readonly safety: CapabilityResult<SafetyResult>;
  /** Open flags of which the database says that their evidence is in the revision. */
  readonly openFlags: readonly OpenFlag[];
}

/**
 * Decides what is written back: pure, on recorded verdicts only. Seller values always stand; model values
 * fill gaps, and none is written while the listing is held. Held = an open flag, or a required safety check
 * that hasn't passed.
 */
export function decide(input: DecideInput): Decision {
  const checks = input.safety.kind === 'answered' ? input.safety.answer.checks : [];
  const holds = holdReasons(checks, input);
  const held = holds.length > 0;
  const fields = decideFields(input, held);
  const outcome = outcomeOf(input, fields, held);
  return {
    outcome,
    reasons: [...holds, ...unansweredReasons(input), ...photoReasons(input)],
    fields,
    safety: {
      verdict: held ? 'hold' : 'pass',
      checks: [...checks],
      flagIds: input.openFlags.map((flag) => flag.id),
    },
    calls: {
      attributes: input.attributes.kind === 'answered' ? input.attributes.answer.callId : null,
      safety: input.safety.kind === 'answered' ? input.safety.answer.callId : null,
    },
  };
}

function holdReasons(checks: readonly CheckVerdict[], input: DecideInput): Reason[] {
  const flagged = [...new Set(input.openFlags.map((flag) => flag.category))].map((category) => ({
    code: 'safety.flagged',
    detail: `held for a person: ${category.replaceAll('_', ' ')} was flagged`,
  }));
  const missing = input.ingest.requiredChecks
    .filter((required) => verdictOf(required, checks) === 'not_assessed')
    .map((required) => ({
      code: 'safety.not_assessed',
      detail: `held: the required check ${required.category} (${required.modality}) was not assessed`,
    }));
  return [...flagged, ...missing];
}

/** A flag anywhere in a category and modality outweighs a pass beside it. */
function verdictOf(
  required: RequiredCheck,
  checks: readonly CheckVerdict[],
): CheckVerdict['verdict'] {
  const verdicts = checks
    .filter((check) => check.category === required.category && check.modality === required.modality)
    .map((check) => check.verdict);
  if (verdicts.includes('flag')) return 'flag';
  if (verdicts.includes('not_assessed') || verdicts.length === 0) return 'not_assessed';
  return 'pass';
}

function decideFields(input: DecideInput, held: boolean): Decision['fields'] {
  const decided: [FieldName, FieldDecision][] = FIELD_NAMES.map((name) => [
    name,
    decideField(name, input, held),
  ]);
  return Object.fromEntries(decided);
}

function decideField(name: FieldName, input: DecideInput, held: boolean): FieldDecision {
  if (input.ingest.seller.fields.includes(name)) return { source: 'seller' };
  if (input.attributes.kind === 'unanswered')
    return { source: 'none', reason: input.attributes.reason };
  const value = input.attributes.answer.accepted[name];
  if (value !== undefined) {
    return held
      ? {
          source: 'none',
          reason: {
            code: 'safety.held',
            detail: 'nothing of a model is written while the listing is held',
          },
        }
      : { source: 'model', value };
  }
  const refused = input.attributes.answer.refused.find((entry) => entry.field === name);
  return {
    source: 'none',
    reason: refused
      ? { code: refused.code, detail: 'what the model said was refused by a rule' }
      : ABSTAINED,
  };
}

function outcomeOf(
  input: DecideInput,
  fields: Decision['fields'],
  held: boolean,
): Decision['outcome'] {
  const written = FIELD_NAMES.some((name) => fields[name]?.source === 'model');
  if (held || (!written && input.attributes.kind === 'unanswered')) return 'kept_seller_values';
  const required = requiredFields(input, fields);
  const complete = required !== null && required.every((name) => fields[name]?.source !== 'none');
  if (complete) return 'published';
  return written ? 'published_partial' : 'kept_seller_values';
}

/** Null where no leaf category is known: then nothing can be complete. */
function requiredFields(
  input: DecideInput,
  fields: Decision['fields'],
): readonly FieldName[] | null {
  return fields.category?.source === 'model' && input.attributes.kind === 'answered'
    ? input.attributes.answer.requiredFields
    : input.ingest.seller.requiredFields;
}

function unansweredReasons(input: DecideInput): Reason[] {
  return [input.attributes, input.safety].flatMap((result) =>
    result.kind === 'unanswered' ? [result.reason] : [],
  );
}

function photoReasons(input: DecideInput): Reason[] {
  const { total, readable, failures } = input.ingest.photos;
  if (total === 0 || readable === total) return [];
  const codes = failures.join(', ');
  return readable === 0
    ? [
        {
          code: 'photos.none_usable',
          detail: `none of ${total} photos can be used (${codes}); the text alone was read`,
        },
      ]
    : [
        {
          code: 'photos.some_unusable',
          detail: `${total - readable} of ${total} photos can't be used (${codes})`,
        },
      ];
}
