import type { Choice } from '../suggestions/field-choices.js';
import { h } from './element.js';

/** Matches offered at once; more is a list nobody reads. */
const MAX_OFFERED = 8;

/**
 * Choices that fit what was typed: those that start with it first, then those where a later word does, then
 * those that merely contain it. Case and accents don't matter.
 */
export function matchingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = foldWord(typed);
  if (wanted === '') return choices.slice(0, MAX_OFFERED);
  const rank = (choice: Choice): number => {
    const label = foldWord(choice.label);
    if (label.startsWith(wanted)) return 0;
    if (label.includes(` ${wanted}`)) return 1;
    return label.includes(wanted) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((ranked) => ranked.rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MAX_OFFERED)
    .map((ranked) => ranked.choice);
}

/** The choice that these words name; else the words themselves, as the seller's own. */
export function choiceOf(choices: readonly Choice[], typed: string): Choice {
  const words = typed.trim();
  const named = choices.find((choice) => foldWord(choice.label) === foldWord(words));
  return named ?? { value: words, label: words };
}

function foldWord(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Makes an input a combobox (ARIA 1.2: list popup, `aria-activedescendant`): arrows move, Enter picks, Escape
 * closes. Words that are on no list are fine too. `onPick` is called for a pick from the list, `onType` for
 * every change of the words.
 */
export function attachCombobox(
  input: HTMLInputElement,
  combobox: {
    readonly choices: () => readonly Choice[];
    readonly lang: () => string;
    readonly onPick: (choice: Choice) => void;
    readonly onType: (words: string) => void;
  },
): HTMLElement {
  const listId = `${input.id}-list`;
  const list = h('ul', { class: 'combobox-list', id: listId, role: 'listbox', hidden: true });
  let offered: readonly Choice[] = [];
  let active = -1;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', listId);
  input.autocomplete = 'off';

  function close(): void {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function open(): void {
    offered = matchingChoices(combobox.choices(), input.value);
    if (offered.length === 0) {
      close();
      return;
    }
    list.replaceChildren(
      ...offered.map((choice, index) =>
        h(
          'li',
          {
            id: `${listId}-${index}`,
            role: 'option',
            lang: combobox.lang(),
            'aria-selected': 'false',
            // Before the input loses focus, which would close the list under the pointer.
            onpointerdown: (event) => {
              event.preventDefault();
              pick(choice);
            },
          },
          choice.label,
        ),
      ),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(-1);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, position) => {
      option.setAttribute('aria-selected', String(position === index));
    });
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${index}`);
  }

  function pick(choice: Choice): void {
    close();
    combobox.onPick(choice);
  }

  input.addEventListener('input', () => {
    open();
    combobox.onType(input.value);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (offered.length > 0) activate((active + step + offered.length) % offered.length);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter') {
      const choice = list.hidden ? undefined : offered[active];
      if (choice === undefined) return;
      event.preventDefault();
      pick(choice);
    }
  });
  return list;
}
