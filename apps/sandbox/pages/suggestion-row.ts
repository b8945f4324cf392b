import type { Suggestion } from '../suggestions/to-suggestions.js';
import { h, uniqueId } from './element.js';
import { evidenceView } from './evidence-view.js';
import { icon } from './icon.js';

/** What the seller may do with a suggestion. */
export interface SuggestionActions {
  readonly use: () => void;
  readonly dismiss: () => void;
}

/**
 * One suggestion below its field: take it, ask why, or wave it away. Everything is a button, so keyboard and
 * screen reader get all of it.
 */
export function suggestionRow(
  suggestion: Suggestion,
  listing: {
    readonly fieldLabel: string;
    readonly texts: readonly string[];
    readonly lang: string;
  },
  actions: SuggestionActions,
): HTMLElement {
  const words = suggestion.choices.map((choice) => choice.label).join(', ');
  const whyId = uniqueId('why');
  const why = h(
    'div',
    { class: 'why', id: whyId, hidden: true },
    evidenceView(suggestion.evidence, listing),
    h('p', { class: 'why-source' }, sourceLine(suggestion)),
  );
  const ask = h(
    'button',
    {
      type: 'button',
      class: 'suggestion-why',
      'aria-expanded': 'false',
      'aria-controls': whyId,
      onclick: () => {
        why.hidden = !why.hidden;
        ask.setAttribute('aria-expanded', String(!why.hidden));
      },
    },
    'Why?',
  );
  return h(
    'div',
    {
      class: `suggestion suggestion-${suggestion.kind}`,
      role: 'group',
      'aria-label': `Suggestion for ${listing.fieldLabel.toLowerCase()}`,
      'data-suggestion': suggestion.field,
    },
    h(
      'div',
      { class: 'suggestion-line' },
      h(
        'button',
        {
          type: 'button',
          class: 'suggestion-use',
          'data-use': suggestion.field,
          'aria-label': `Use ${words} as ${listing.fieldLabel.toLowerCase()}`,
          onclick: actions.use,
        },
        icon('sparkle'),
        h('span', { lang: listing.lang }, words),
      ),
      suggestion.kind === 'other_view'
        ? h('span', { class: 'suggestion-note' }, 'instead of yours?')
        : undefined,
      ask,
      h(
        'button',
        {
          type: 'button',
          class: 'suggestion-dismiss',
          'aria-label': `Dismiss the suggestion ${words}`,
          onclick: actions.dismiss,
        },
        icon('close'),
      ),
    ),
    why,
  );
}

function sourceLine(suggestion: Suggestion): string {
  const who = {
    model: `Suggested by ${suggestion.provider ?? 'a model'}`,
    rule: 'Suggested by a fixed rule',
    human: 'Suggested by our team',
  }[suggestion.source];
  return suggestion.fromRevision === null
    ? who
    : `${who}, from version ${suggestion.fromRevision} of this listing`;
}
