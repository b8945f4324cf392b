import type { ListingView } from '../listings/listing-view.js';
import { timeText } from './display-format.js';
import { h } from './element.js';

type RevisionView = ListingView['revisions'][number];

const CAUSES: Readonly<Record<RevisionView['cause'], string>> = {
  created: 'Draft started',
  edited: 'Draft changed',
  published: 'Published',
  touched: 'Touched by the fault switch or a script',
};

/** Names what differs between two revisions of the content, in words. */
export function changedParts(
  before: RevisionView['content'] | undefined,
  after: RevisionView['content'],
): readonly string[] {
  const parts = (content: RevisionView['content']): Record<string, unknown> => ({
    language: content.locale,
    title: content.title,
    description: content.description,
    photos: content.photos,
    ...Object.fromEntries(
      Object.entries(content.values).map(([name, value]) => [
        name === 'title' ? 'chosen title' : name,
        value,
      ]),
    ),
  });
  const old = before === undefined ? {} : parts(before);
  const now = parts(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => {
    const isEmpty = (value: unknown) => ['""', '[]', undefined].includes(JSON.stringify(value));
    return (
      !(isEmpty(old[name]) && isEmpty(now[name])) &&
      JSON.stringify(old[name]) !== JSON.stringify(now[name])
    );
  });
}

/** Every revision of the seller's content, newest first, with what changed and what came back for it. */
export function versionsList(listing: ListingView): HTMLElement {
  const rows = listing.revisions.map((revision, index) => {
    const changed = changedParts(listing.revisions[index - 1]?.content, revision.content);
    const document = listing.documents.find((one) => one.revision === revision.revision);
    return h(
      'li',
      { class: 'version', 'data-state': revision.state },
      h('span', { class: 'version-number' }, String(revision.revision)),
      h(
        'div',
        {},
        h('p', { class: 'version-cause' }, CAUSES[revision.cause]),
        h('p', { class: 'muted' }, changed.length === 0 ? 'Same content' : changed.join(', ')),
      ),
      h(
        'p',
        { class: 'version-facts muted' },
        `${revision.lane} · ${timeText(revision.createdAt)}`,
        document === undefined
          ? undefined
          : h('span', { class: 'badge badge-good' }, outcomeWords(document.document.outcome)),
      ),
    );
  });
  return h('ol', { class: 'versions', reversed: true }, ...rows.reverse());
}

/** An outcome as words. */
export function outcomeWords(outcome: string): string {
  return outcome.replaceAll('_', ' ');
}
