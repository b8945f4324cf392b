import { h } from './element.js';
import type { FieldContext, FieldControl } from './field-control.js';

/** A field that holds one choice of a closed list, or none. */
export function selectField(context: FieldContext): FieldControl {
  const select = h('select', {
    id: context.inputId,
    class: 'input',
    onchange: () =>
      context.onChosen(context.choices().filter((choice) => choice.value === select.value)),
  });
  return {
    element: select,
    focusTarget: () => select,
    show: (chosen) => {
      const listed = context.choices();
      // A value from elsewhere (an older vocabulary, a script) is shown as it is.
      const extra = chosen.filter((one) => !listed.some((choice) => choice.value === one.value));
      select.lang = context.lang();
      select.replaceChildren(
        h('option', { value: '' }, '—'),
        ...[...listed, ...extra].map((choice) =>
          h('option', { value: choice.value }, choice.label),
        ),
      );
      select.value = chosen[0]?.value ?? '';
    },
  };
}
