import type { Choice } from '../suggestions/field-choices.js';
import { h } from './element.js';
import type { FieldContext, FieldControl } from './field-control.js';

/** A field of colours: native check boxes drawn as swatches; beyond `max` the rest can't be ticked. */
export function swatchesField(
  context: FieldContext,
  limits: { readonly max: number },
): FieldControl {
  const grid = h('div', { class: 'swatches' });
  const names = h('p', { class: 'swatch-names', 'aria-hidden': 'true' });
  const group = h(
    'div',
    { role: 'group', id: context.inputId, 'aria-labelledby': context.labelId },
    grid,
    names,
  );
  let chosen: readonly Choice[] = [];
  let drawnLang = '';

  function draw(): void {
    drawnLang = context.lang() + String(context.choices().length);
    grid.replaceChildren(...context.choices().map(swatch));
    update();
  }

  function swatch(choice: ReturnType<FieldContext['choices']>[number]): HTMLElement {
    const input = h('input', {
      type: 'checkbox',
      value: choice.value,
      class: 'visually-hidden',
      onchange: () => {
        chosen = input.checked
          ? [...chosen, { value: choice.value, label: choice.label }].slice(-limits.max)
          : chosen.filter((one) => one.value !== choice.value);
        update();
        context.onChosen(chosen);
      },
    });
    const dot = h('span', { class: 'swatch-dot', 'data-colour': choice.value });
    if (choice.swatch !== undefined) dot.style.backgroundColor = choice.swatch;
    return h(
      'label',
      { class: 'swatch', title: choice.label, lang: context.lang() },
      input,
      dot,
      h('span', { class: 'visually-hidden' }, choice.label),
    );
  }

  function update(): void {
    for (const input of grid.querySelectorAll('input')) {
      input.checked = chosen.some((one) => one.value === input.value);
    }
    names.textContent = chosen.map((one) => one.label).join(', ');
    names.lang = context.lang();
  }

  return {
    element: group,
    focusTarget: () =>
      grid.querySelector<HTMLInputElement>('input:checked') ??
      grid.querySelector<HTMLInputElement>('input') ??
      group,
    show: (next) => {
      chosen = next;
      if (drawnLang === context.lang() + String(context.choices().length)) update();
      else draw();
    },
  };
}
