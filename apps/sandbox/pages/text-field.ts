import { attachCombobox, choiceOf } from './combobox.js';
import { h } from './element.js';
import type { FieldContext, FieldControl } from './field-control.js';

/** A field that holds one choice, typed or picked from a list. */
export function textField(context: FieldContext, hint: { placeholder: string }): FieldControl {
  const input = h('input', {
    type: 'text',
    id: context.inputId,
    class: 'input',
    placeholder: hint.placeholder,
    maxlength: 120,
    spellcheck: 'false',
  });
  const list = attachCombobox(input, {
    choices: context.choices,
    lang: context.lang,
    onPick: (choice) => {
      input.value = choice.label;
      context.onChosen([choice]);
    },
    onType: (words) =>
      context.onTyped(words.trim() === '' ? [] : [choiceOf(context.choices(), words)]),
  });
  return {
    element: h('div', { class: 'combobox' }, input, list),
    focusTarget: () => input,
    show: (chosen) => {
      input.lang = context.lang();
      if (document.activeElement !== input) input.value = chosen[0]?.label ?? '';
    },
  };
}
