import { h, type Child } from './element.js';
import { icon, type IconName } from './icon.js';
import type { Phase } from './phase.js';

/** What the note says in each phase. */
const WORDS: Readonly<Record<Phase, { icon: IconName; title: string; detail: string }>> = {
  empty: {
    icon: 'camera',
    title: 'Start with a photo or a few words',
    detail: 'The details fill in as suggestions. You decide what stays.',
  },
  waiting: { icon: 'sparkle', title: 'Looking at your item…', detail: 'You can go on meanwhile.' },
  slow: {
    icon: 'clock',
    title: 'Still looking…',
    detail: 'This one takes a little longer. You can go on meanwhile.',
  },
  late: {
    icon: 'clock',
    title: 'Suggestions are late',
    detail: 'You can go on without them. They appear here if they still come.',
  },
  failed: {
    icon: 'tag',
    title: 'No suggestions this time',
    detail: 'Fill in what you know; that is all buyers need.',
  },
  suggesting: { icon: 'sparkle', title: '', detail: 'Take what fits, ignore the rest.' },
  done: {
    icon: 'check',
    title: 'Nothing more to suggest',
    detail: 'Another photo, or the words on the label, may bring more.',
  },
};

/** Draws the note that tells the seller how suggestions are doing. */
export function drawProgressNote(
  note: HTMLElement,
  shown: {
    readonly phase: Phase;
    readonly openSuggestions: number;
    /** Those that fill a gap; only these are taken all at once, the others would replace the seller's own. */
    readonly gaps: number;
    /** What stood in the way of a photo, in words for the seller. */
    readonly photoTrouble: string | undefined;
    readonly useAll: () => void;
  },
): void {
  const words = WORDS[shown.phase];
  const count = shown.openSuggestions;
  const title = count === 0 ? words.title : count === 1 ? '1 suggestion' : `${count} suggestions`;
  const key = `${shown.phase} ${title} ${shown.gaps} ${shown.photoTrouble ?? ''}`;
  if (note.dataset['shown'] === key) return;
  note.dataset['shown'] = key;
  note.dataset['phase'] = shown.phase;
  const children: Child[] = [
    h('span', { class: 'note-icon' }, icon(words.icon)),
    h(
      'div',
      { class: 'note-words' },
      h('p', { class: 'note-title' }, title),
      h('p', { class: 'note-detail' }, shown.photoTrouble ?? words.detail),
    ),
    shown.gaps > 1
      ? h(
          'button',
          { type: 'button', class: 'button button-quiet', id: 'use-all', onclick: shown.useAll },
          shown.gaps === count ? `Use all ${count}` : `Use the ${shown.gaps} for empty fields`,
        )
      : undefined,
  ];
  note.replaceChildren(...children.filter((child) => child !== undefined));
}
