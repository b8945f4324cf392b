import type { SuggestionEvidence } from '../suggestions/to-suggestions.js';
import { h, type Child } from './element.js';

/** How much of the seller's text is shown on either side of the words that count. */
const CONTEXT_CHARACTERS = 42;

/** A stretch of text with the words that count set apart. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Finds a quote in a text, whatever its case, with a little around it; undefined where it isn't there. */
export function excerptOf(text: string, quote: string): Excerpt | undefined {
  const wanted = quote.trim();
  const start = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted.toLowerCase());
  if (start < 0) return undefined;
  const end = start + wanted.length;
  const from = Math.max(0, start - CONTEXT_CHARACTERS);
  const to = Math.min(text.length, end + CONTEXT_CHARACTERS);
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    quote: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  };
}

/** Shows why a value is suggested: the seller's own words with the quote marked, or the photo. */
export function evidenceView(
  evidence: SuggestionEvidence | null,
  source: { readonly texts: readonly string[]; readonly lang: string },
): HTMLElement {
  if (evidence === null)
    return h('p', { class: 'evidence' }, 'Worked out from the listing as a whole.');
  return h(
    'div',
    { class: 'evidence' },
    evidence.photo === null ? undefined : photoView(evidence.photo),
    h('div', { class: 'evidence-words' }, ...wordsOf(evidence, source)),
  );
}

function photoView(id: string): HTMLElement {
  return h('img', {
    class: 'evidence-photo',
    src: `/photos/${encodeURIComponent(id)}`,
    alt: 'The photo that this comes from',
    width: 88,
    height: 88,
  });
}

function wordsOf(
  evidence: SuggestionEvidence,
  source: { readonly texts: readonly string[]; readonly lang: string },
): Child[] {
  const caption = h(
    'p',
    { class: 'evidence-caption' },
    CAPTIONS[evidence.kind] ?? 'From the listing',
  );
  if (evidence.quote === null || evidence.quote === '') return [caption];
  const { quote } = evidence;
  const texts = evidence.kind === 'seller_text' ? source.texts : [];
  const found = texts.map((text) => excerptOf(text, quote)).find((excerpt) => excerpt);
  return [
    caption,
    h(
      'p',
      { class: 'evidence-quote', lang: source.lang },
      found?.before,
      h('mark', {}, found?.quote ?? quote),
      found?.after,
    ),
  ];
}

const CAPTIONS: Readonly<Record<string, string>> = {
  seller_text: 'You wrote',
  label: 'The label says',
  photo: 'Seen in this photo',
  inferred: 'Worked out from the listing',
};
