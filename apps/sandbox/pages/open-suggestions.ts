import type { Choice } from '../suggestions/field-choices.js';
import type { Suggestion } from '../suggestions/to-suggestions.js';
import { DETAIL_FIELDS, type DetailField, type DraftForm } from './draft.js';

/** Names a suggestion by what it says, so that one waved away stays away when it comes again. */
export function suggestionKey(suggestion: Suggestion): string {
  return `${suggestion.field}=${suggestion.choices.map((choice) => choice.value).join(',')}`;
}

/**
 * The suggestions that the seller hasn't answered: not waved away, and not for a field that the form, which may
 * be ahead of Garnish, has filled meanwhile.
 */
export function openSuggestions(
  suggestions: readonly Suggestion[],
  form: DraftForm,
  dismissed: ReadonlySet<string>,
): readonly Suggestion[] {
  return suggestions.filter((suggestion) => {
    if (dismissed.has(suggestionKey(suggestion))) return false;
    if (suggestion.field === 'title') return isTitleOpen(suggestion, form);
    const field = DETAIL_FIELDS.find((name) => name === suggestion.field);
    if (field === undefined) return false;
    const own = form.details[field];
    return suggestion.kind === 'fills_gap'
      ? own.length === 0
      : own.length > 0 && !sameChoices(own, suggestion.choices);
  });
}

/**
 * The suggestion with its category's whole path, as the vocabulary writes it: "Midi dresses" alone doesn't say
 * whose. Others stay as they are.
 */
export function withCategoryPath(
  suggestion: Suggestion,
  categories: readonly Choice[],
): Suggestion {
  if (suggestion.field !== 'category') return suggestion;
  const choices = suggestion.choices.map(
    (choice) => categories.find((category) => category.value === choice.value) ?? choice,
  );
  return { ...suggestion, choices };
}

/** The typed title is Garnish's raw material, so a suggested one is open until one is taken. */
function isTitleOpen(suggestion: Suggestion, form: DraftForm): boolean {
  return (
    form.chosenTitle === undefined &&
    suggestion.choices[0]?.label.toLowerCase() !== form.title.trim().toLowerCase()
  );
}

function sameChoices(one: readonly Choice[], other: readonly Choice[]): boolean {
  const values = (choices: readonly Choice[]) =>
    choices
      .map((choice) => choice.value)
      .sort()
      .join('\n');
  return values(one) === values(other);
}

/** The form once the seller took a suggestion: its values are the seller's own from now on. */
export function takeSuggestion(form: DraftForm, suggestion: Suggestion): DraftForm {
  if (suggestion.field === 'title') return { ...form, chosenTitle: suggestion.choices[0] };
  const field: DetailField | undefined = DETAIL_FIELDS.find((name) => name === suggestion.field);
  return field === undefined
    ? form
    : { ...form, details: { ...form.details, [field]: suggestion.choices } };
}
