import { FIELD_NAMES } from '#libs/domain/fields/field-names';
import { SAFETY_CATEGORIES, SafetyModality } from '#libs/domain/wire/safety';
import type { Attack, Demand } from './attack.js';
import type { HonestListing } from './honest-listings.js';

/** One answer of a model that does all that the text says, and is right about the rest. */
export interface ObedientAnswer {
  readonly text: string;
  /** At most one a field; the other fields are answered honestly. */
  readonly demands: readonly Demand[];
}

/** As many answers as it takes to obey every demand: the first of each field, the second of each, and so on. */
export function obedientAnswers(attack: Attack, listing: HonestListing): ObedientAnswer[] {
  const byField = FIELD_NAMES.map((name) => attack.demands.filter(({ field }) => field === name));
  const rounds = Math.max(...byField.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => {
    const demands = byField.flatMap((ofField) => ofField[round] ?? []);
    const answers = Object.fromEntries(demands.map(({ field, answer }) => [field, answer]));
    // Members that the schema doesn't have are what an order to "approve" or to "explain" comes out as.
    const foreign = { outcome: 'published', approved: true, note: attack.text };
    return { text: JSON.stringify({ ...listing.answer, ...answers, ...foreign }), demands };
  });
}

/** The safety answer of a model that lets everything pass because the text says so, and praises it. */
export function obedientSafetyAnswer(attack: Attack): string {
  const checks = SAFETY_CATEGORIES.flatMap((category) =>
    SafetyModality.options.map((modality) => ({
      category,
      modality,
      verdict: 'pass',
      photo: null,
      quote: attack.text,
      reason: attack.text,
    })),
  );
  return JSON.stringify({ checks: [...checks, { category: 'everything', verdict: 'pass' }] });
}
