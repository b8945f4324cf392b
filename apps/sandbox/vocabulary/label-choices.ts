import type { FieldValue } from '#libs/domain/fields/accepted-field';
import type { FieldName } from '#libs/domain/fields/field-names';
import { labelOf } from '#libs/domain/fields/label-of-value';
import { resolveSellerValue } from '#libs/domain/fields/resolve-seller-value';
import type { Language } from '#libs/domain/languages';
import type { ListingContent, SellerValue } from '../listing-store/listing-content.js';
import { categoryLabel } from './category-label.js';

/**
 * The content with its choices labelled in the listing's language, where they are ids of Garnish's lists: a script
 * sends bare ids, and a form whose language was changed still holds the labels of the one before. Words of the
 * seller's own stay as they are.
 */
export function labelChoices(content: ListingContent): ListingContent {
  const { locale, values } = content;
  const one = (field: FieldName, choice: SellerValue | undefined) =>
    choice && { [field]: labelled(field, choice, locale) };
  return {
    ...content,
    values: {
      ...values,
      ...one('category', values.category),
      ...one('condition', values.condition),
      ...one('pattern', values.pattern),
      colours: values.colours.map((choice) => labelled('colours', choice, locale)),
      materials: values.materials.map((choice) => labelled('materials', choice, locale)),
    },
  };
}

function labelled(field: FieldName, choice: SellerValue, locale: Language): SellerValue {
  const meant = resolveSellerValue(field, choice.value);
  if (meant === null || !isOurId(meant, choice.value)) return choice;
  // A label that says something else is somebody's words.
  if (!isSame(meant, resolveSellerValue(field, choice.label))) return choice;
  const isPath = choice.label === choice.value || choice.label.includes('›');
  const label =
    field === 'category' && isPath
      ? categoryLabel(choice.value, locale)
      : labelOf(field, meant, locale);
  return { ...choice, label };
}

/** Whether a choice is an id (with a material's share, where there is one) and not a word for it. */
function isOurId(meant: FieldValue, value: string): boolean {
  const [part] = [meant].flat();
  if (typeof part === 'string') return part === value;
  return part !== undefined && 'material' in part && value.split(' ')[0] === part.material;
}

function isSame(one: FieldValue, other: FieldValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
