import type { ListingView } from '../listings/listing-view.js';
import type { Choice } from '../suggestions/field-choices.js';
import { timeText } from './display-format.js';
import { h, type Child } from './element.js';
import { outcomeWords } from './versions-list.js';

type DocumentView = ListingView['documents'][number];
type FieldView = DocumentView['document']['fields'][string];

/** The enrichment document that Garnish wrote back for one revision. */
export function documentView(kept: DocumentView, lang: string): HTMLElement {
  const { document: enrichment } = kept;
  return h(
    'article',
    { class: 'document' },
    h(
      'header',
      { class: 'document-head' },
      h('h3', {}, `Revision ${kept.revision}`),
      h('span', { class: 'badge badge-good' }, outcomeWords(enrichment.outcome)),
      h(
        'span',
        { class: enrichment.safety.verdict === 'pass' ? 'badge' : 'badge badge-wait' },
        `safety: ${enrichment.safety.verdict}`,
      ),
      h('span', { class: 'muted' }, `round ${kept.round} · ${timeText(kept.receivedAt)}`),
    ),
    ...enrichment.reasons.map((reason) =>
      h(
        'p',
        { class: 'reason' },
        h('code', {}, reason.code),
        typeof reason.detail === 'string' ? ` ${reason.detail}` : '',
      ),
    ),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...['Field', 'Value', 'Source', 'Evidence'].map((name) =>
            h('th', { scope: 'col' }, name),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...Object.entries(enrichment.fields).map(([name, field]) =>
          fieldRow(name, field, kept.choices[name] ?? [], lang),
        ),
      ),
    ),
    h(
      'ul',
      { class: 'checks', 'aria-label': 'Safety checks' },
      ...enrichment.safety.checks.map((check) =>
        h(
          'li',
          { 'data-verdict': check.verdict, title: check.quote ?? '' },
          `${outcomeWords(check.category)} (${check.modality}): ${outcomeWords(check.verdict)}`,
        ),
      ),
    ),
    h(
      'details',
      {},
      h('summary', {}, 'The document as it came'),
      h('pre', {}, JSON.stringify(enrichment, null, 2)),
    ),
  );
}

function fieldRow(
  name: string,
  field: FieldView,
  choices: readonly Choice[],
  lang: string,
): HTMLElement {
  const words = choices.map((choice) => choice.label).join(', ');
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name),
    h('td', { lang }, words === '' ? h('span', { class: 'muted' }, abstention(field)) : words),
    h('td', {}, [field.source, field.provider].filter((part) => part != null).join(' · ')),
    h('td', { class: 'document-evidence' }, ...evidenceCell(field, lang)),
  );
}

function abstention({ abstained }: FieldView): string {
  if (abstained === undefined || abstained === null) return '—';
  const code =
    typeof abstained === 'object' && !Array.isArray(abstained) ? abstained['code'] : abstained;
  return typeof code === 'string' ? `abstained: ${code}` : 'abstained';
}

function evidenceCell(field: FieldView, lang: string): Child[] {
  const { evidence } = field;
  if (evidence == null) return [];
  return [
    evidence.photo == null
      ? undefined
      : h('img', { src: `/photos/${encodeURIComponent(evidence.photo)}`, alt: 'Photo' }),
    evidence.quote == null || evidence.quote === ''
      ? outcomeWords(evidence.kind)
      : h('mark', { lang }, evidence.quote),
  ];
}
