import type { Choice } from '../suggestions/field-choices.js';
import type { Vocabulary } from '../vocabulary/get-vocabulary.js';
import { chipsField } from './chips-field.js';
import { DETAIL_FIELDS, type DetailField } from './draft.js';
import { h } from './element.js';
import type { FieldContext, FieldControl } from './field-control.js';
import { pillsField } from './pills-field.js';
import { selectField } from './select-field.js';
import { swatchesField } from './swatches-field.js';
import { textField } from './text-field.js';

/** How each detail field reads and which control holds it. */
const FIELDS: Readonly<
  Record<DetailField, { label: string; control: (context: FieldContext) => FieldControl }>
> = {
  category: {
    label: 'Category',
    control: (context) => textField(context, { placeholder: 'Dresses, boots, rucksacks…' }),
  },
  brand: {
    label: 'Brand',
    control: (context) => textField(context, { placeholder: 'As on the label' }),
  },
  size: {
    label: 'Size',
    control: (context) => textField(context, { placeholder: 'As printed: M, EU 38, W32 L34' }),
  },
  condition: { label: 'Condition', control: pillsField },
  colours: { label: 'Colours', control: (context) => swatchesField(context, { max: 2 }) },
  materials: {
    label: 'Materials',
    control: (context) => chipsField(context, { max: 5, placeholder: 'Cotton, wool…' }),
  },
  pattern: { label: 'Pattern', control: selectField },
};

/** A field of the form as it stands in the page. */
export interface DetailFieldView {
  readonly control: FieldControl;
  /** Where its suggestion goes. */
  readonly suggestions: HTMLElement;
}

/** What people call a field. */
export function fieldLabel(field: string): string {
  if (field === 'title') return 'Title';
  const name = DETAIL_FIELDS.find((one) => one === field);
  return name === undefined ? field : FIELDS[name].label;
}

/** Builds the detail fields into `container`. */
export function buildDetailFields(
  container: HTMLElement,
  page: {
    readonly vocabulary: () => Vocabulary | undefined;
    readonly lang: () => string;
    readonly onChosen: (field: DetailField, chosen: readonly Choice[]) => void;
    readonly onTyped: (field: DetailField, chosen: readonly Choice[]) => void;
  },
): ReadonlyMap<DetailField, DetailFieldView> {
  return new Map(
    DETAIL_FIELDS.map((field) => {
      const { label, control: build } = FIELDS[field];
      const control = build({
        labelId: `${field}-label`,
        inputId: field,
        choices: () => (field === 'size' ? [] : (page.vocabulary()?.[field] ?? [])),
        lang: page.lang,
        onChosen: (chosen) => page.onChosen(field, chosen),
        onTyped: (chosen) => page.onTyped(field, chosen),
      });
      const suggestions = h('div', { class: 'suggestions' });
      const isGroup = control.element.id === field;
      container.append(
        h(
          'div',
          { class: `field field-${field}`, 'data-field': field },
          isGroup && !(control.element instanceof HTMLSelectElement)
            ? h('span', { class: 'field-label', id: `${field}-label` }, label)
            : h('label', { for: field, id: `${field}-label` }, label),
          control.element,
          suggestions,
        ),
      );
      return [field, { control, suggestions }];
    }),
  );
}
