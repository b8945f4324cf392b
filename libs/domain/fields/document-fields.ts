import type { DocumentField } from '../enrichment-document.js';
import type { Language } from '../languages.js';
import type { AcceptedField } from './accepted-field.js';
import type { FieldName } from './field-names.js';
import { labelOf } from './label-of-value.js';

/** A field of which nothing is known. */
export const EMPTY_FIELD: DocumentField = {
  value: null,
  label: null,
  source: null,
  provider: null,
  evidence: null,
  abstained: null,
  proposal: null,
};

/** A record of every field, which `Object.fromEntries` can't promise. */
export function everyField<Field>(make: (name: FieldName) => Field): Record<FieldName, Field> {
  return {
    category: make('category'),
    brand: make('brand'),
    colours: make('colours'),
    size: make('size'),
    materials: make('materials'),
    condition: make('condition'),
    pattern: make('pattern'),
    title: make('title'),
  };
}

/** A model's value as it is shown and written back. */
export function modelField(
  name: FieldName,
  said: {
    readonly value: AcceptedField['value'];
    readonly evidence: AcceptedField['evidence'] | null;
  },
  provider: string | null,
  locale: Language,
): DocumentField {
  return {
    ...EMPTY_FIELD,
    value: said.value,
    label: labelOf(name, said.value, locale),
    source: 'model',
    provider,
    evidence: said.evidence,
  };
}
