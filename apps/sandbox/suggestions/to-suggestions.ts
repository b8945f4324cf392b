import type { EnrichmentReply } from '../garnish-client/enrichment-reply.js';
import type { EnrichedField } from '../listing-api/enrichment-document.js';
import { z } from 'zod';
import { fieldChoices, type Choice } from './field-choices.js';

/** Where Garnish found a value. */
export interface SuggestionEvidence {
  /** `seller_text`, `label` or `photo`; more kinds may come. */
  readonly kind: string;
  readonly quote: string | null;
  readonly photo: string | null;
}

/** One thing that the seller may take over, with why. */
export interface Suggestion {
  readonly field: string;
  readonly choices: readonly Choice[];
  /** `fills_gap`: the seller gave no value; `other_view`: the seller did, and Garnish reads it differently. */
  readonly kind: 'fills_gap' | 'other_view';
  readonly source: 'model' | 'rule' | 'human';
  readonly provider: string | null;
  readonly evidence: SuggestionEvidence | null;
  /** Set where it was found for an earlier revision of the form. */
  readonly fromRevision: number | null;
}

const Proposal = z.looseObject({
  value: z.unknown(),
  label: z.unknown(),
  evidence: z
    .looseObject({ kind: z.string(), quote: z.string().nullish(), photo: z.string().nullish() })
    .nullish(),
  provider: z.string().nullish(),
});

/** Reads the suggestions out of Garnish's reply, in its order. Abstentions and the seller's own values are none. */
export function toSuggestions(reply: EnrichmentReply): Suggestion[] {
  return Object.entries(reply.fields).flatMap(([name, field]) => suggestionsOf(name, field));
}

function suggestionsOf(name: string, field: EnrichedField): Suggestion[] {
  if (field.source === 'seller') return otherView(name, field);
  const choices = fieldChoices(field);
  if (choices.length === 0 || field.source == null) return [];
  return [
    {
      field: name,
      choices,
      kind: 'fills_gap',
      source: field.source,
      provider: field.provider ?? null,
      evidence: readEvidence(field.evidence),
      fromRevision: field.fromRevision ?? null,
    },
  ];
}

/** What a model would have said where the seller's value stands; nothing where both say the same. */
function otherView(name: string, field: EnrichedField): Suggestion[] {
  const read = Proposal.safeParse(field.proposal);
  if (!read.success) return [];
  const choices = fieldChoices(read.data);
  const own = fieldChoices(field);
  if (choices.length === 0 || sameWords(choices, own)) return [];
  return [
    {
      field: name,
      choices,
      kind: 'other_view',
      source: 'model',
      provider: read.data.provider ?? field.provider ?? null,
      evidence: readEvidence(read.data.evidence),
      fromRevision: field.fromRevision ?? null,
    },
  ];
}

function sameWords(one: readonly Choice[], other: readonly Choice[]): boolean {
  const words = (choices: readonly Choice[]) =>
    new Set(choices.flatMap(({ value, label }) => [value.toLowerCase(), label.toLowerCase()]));
  const others = words(other);
  return one.every(
    ({ value, label }) => others.has(value.toLowerCase()) || others.has(label.toLowerCase()),
  );
}

function readEvidence(evidence: EnrichedField['evidence']): SuggestionEvidence | null {
  if (evidence == null) return null;
  return {
    kind: evidence.kind,
    quote: evidence.quote ?? null,
    photo: evidence.photo ?? null,
  };
}
