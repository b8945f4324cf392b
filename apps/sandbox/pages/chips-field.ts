import type { Choice } from '../suggestions/field-choices.js';
import { attachCombobox, choiceOf } from './combobox.js';
import { h } from './element.js';
import type { FieldContext, FieldControl } from './field-control.js';
import { icon } from './icon.js';

/** A field that holds several choices as chips, each typed or picked from a list. */
export function chipsField(
  context: FieldContext,
  limits: { readonly max: number; readonly placeholder: string },
): FieldControl {
  const input = h('input', {
    type: 'text',
    id: context.inputId,
    class: 'chips-input',
    placeholder: limits.placeholder,
    maxlength: 80,
    spellcheck: 'false',
  });
  const chips = h('span', { class: 'chips-list' });
  let chosen: readonly Choice[] = [];

  function choose(next: readonly Choice[]): void {
    chosen = next;
    draw();
    context.onChosen(next);
  }

  function add(choice: Choice): void {
    input.value = '';
    if (choice.value === '' || chosen.some((one) => one.value === choice.value)) return;
    choose([...chosen, choice].slice(0, limits.max));
  }

  function draw(): void {
    input.hidden = chosen.length >= limits.max;
    chips.replaceChildren(
      ...chosen.map((choice) =>
        h(
          'span',
          { class: 'chip', lang: context.lang() },
          choice.label,
          h(
            'button',
            {
              type: 'button',
              class: 'chip-remove',
              'aria-label': `Remove ${choice.label}`,
              onclick: () => {
                choose(chosen.filter((one) => one !== choice));
                input.focus();
              },
            },
            icon('close'),
          ),
        ),
      ),
    );
  }

  const list = attachCombobox(input, {
    choices: () =>
      context.choices().filter((one) => !chosen.some((has) => has.value === one.value)),
    lang: context.lang,
    onPick: add,
    onType: () => undefined,
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.defaultPrevented) {
      event.preventDefault();
      add(choiceOf(context.choices(), input.value));
    } else if (event.key === 'Backspace' && input.value === '' && chosen.length > 0) {
      choose(chosen.slice(0, -1));
    }
  });
  // Words left standing when the seller moves on are meant.
  input.addEventListener('change', () => add(choiceOf(context.choices(), input.value)));
  return {
    element: h('div', { class: 'combobox' }, h('div', { class: 'chips' }, chips, input), list),
    focusTarget: () => input,
    show: (next) => {
      chosen = next;
      draw();
    },
  };
}
