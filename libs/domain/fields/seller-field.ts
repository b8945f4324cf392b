import type { DocumentField } from '../enrichment-document.js';
import type { Language } from '../languages.js';
import type { AcceptedField, FieldValue } from './accepted-field.js';
import { EMPTY_FIELD } from './document-fields.js';
import type { FieldName } from './field-name.js';
import { labelOf } from './label-of-value.js';
import { resolveSellerValue } from './resolve-seller-value.js';

/**
 * A seller's own value as it is shown and written back: it stands as it is, in words of the listing's language
 * where it names something of ours. What a model says otherwise is a proposal.
 * @param said what a model says of the field; undefined where it says nothing, or may not be shown
 */
export function sellerField(
  name: FieldName,
  value: string | string[],
  locale: Language,
  said: AcceptedField | undefined,
): DocumentField {
  const meant = resolveSellerValue(name, value);
  const label = meant === null ? [value].flat().join(', ') : labelOf(name, meant, locale);
  return {
    ...EMPTY_FIELD,
    value,
    label,
    source: 'seller',
    proposal:
      said === undefined || namesSameMaterials(meant, said.value)
        ? null
        : proposalBeside(label, name, locale, said),
  };
}

/** Materials are compared without their shares: a seller who leaves them out says nothing else. */
function namesSameMaterials(own: FieldValue | null, other: FieldValue): boolean {
  const [owns, others] = [materialIds(own), materialIds(other)];
  return owns.size > 0 && owns.size === others.size && [...owns].every((id) => others.has(id));
}

function materialIds(value: FieldValue | null): ReadonlySet<string> {
  const parts = Array.isArray(value) ? value : [];
  return new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.material)));
}

/** Null where the model says nothing else than the seller: compared as people read it. */
function proposalBeside(
  label: string,
  name: FieldName,
  locale: Language,
  { value, evidence }: AcceptedField,
): DocumentField['proposal'] {
  const proposed = labelOf(name, value, locale);
  if (proposed.toLowerCase() === label.toLowerCase()) return null;
  return { value, label: proposed, evidence };
}
