import type { Choice } from '../suggestions/field-choices.js';
import { h } from './element.js';
import type { FieldContext, FieldControl } from './field-control.js';

/** A field that holds one of a few choices, all in sight: native radio buttons drawn as pills. */
export function pillsField(context: FieldContext): FieldControl {
  const group = h('div', {
    class: 'pills',
    role: 'radiogroup',
    id: context.inputId,
    'aria-labelledby': context.labelId,
  });
  let chosen: Choice | undefined;

  function draw(): void {
    group.replaceChildren(
      ...context.choices().map((choice) => {
        const input = h('input', {
          type: 'radio',
          name: context.inputId,
          value: choice.value,
          class: 'visually-hidden',
          onchange: () => {
            chosen = choice;
            context.onChosen([choice]);
          },
        });
        input.checked = isSame(choice, chosen);
        return h(
          'label',
          { class: 'pill', lang: context.lang() },
          input,
          h('span', {}, choice.label),
        );
      }),
    );
  }

  return {
    element: group,
    focusTarget: () =>
      group.querySelector<HTMLInputElement>('input:checked') ??
      group.querySelector<HTMLInputElement>('input') ??
      group,
    show: ([next]) => {
      const hasFocus = group.contains(document.activeElement);
      const isDrawn = group.childElementCount > 0 && isSame(next, chosen) && hasFocus;
      chosen = next;
      if (!isDrawn) draw();
    },
  };
}

function isSame(one: Choice | undefined, other: Choice | undefined): boolean {
  return one?.value === other?.value;
}
