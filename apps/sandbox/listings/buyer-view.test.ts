import { describe, expect, it } from '@jest/globals';
import type { EnrichmentDocument } from '../listing-api/enrichment-document.js';
import { ListingContent } from '../listing-store/listing-content.js';
import { sampleDocument } from '../testing/sample-document.js';
import { buyerView, type OfferedRevision } from './buyer-view.js';

const content = ListingContent.parse({ locale: 'en', title: 'dress', values: { size: 'M' } });
const passed = sampleDocument('l1');
const held = sampleDocument('l1', { safety: { verdict: 'hold', checks: [] } });
const onSale = { withdrawnAt: null };

function revision(
  number: number,
  state: 'draft' | 'published',
  document?: EnrichmentDocument,
): OfferedRevision {
  return { revision: number, state, content, document };
}

describe('what a buyer sees', () => {
  it.each<[string, OfferedRevision[], { withdrawnAt: number | null }, object]>([
    ['nothing of a draft', [revision(1, 'draft', passed)], onSale, { kind: 'not_on_sale' }],
    ['nothing before the document', [revision(1, 'published')], onSale, { kind: 'being_checked' }],
    ['nothing of a held listing', [revision(1, 'published', held)], onSale, { kind: 'held' }],
    ['a published listing', [revision(1, 'published', passed)], onSale, { kind: 'on_sale' }],
    [
      'the revision before while the new one is checked',
      [revision(1, 'published', passed), revision(2, 'draft'), revision(3, 'published')],
      onSale,
      { kind: 'on_sale', revision: 1 },
    ],
    [
      'nothing once a newer revision is held',
      [revision(1, 'published', passed), revision(2, 'published', held)],
      onSale,
      { kind: 'held' },
    ],
    [
      'nothing of a withdrawn listing',
      [revision(1, 'published', passed)],
      { withdrawnAt: 1 },
      { kind: 'withdrawn' },
    ],
  ])('%s', (_name, revisions, listing, expected) => {
    expect(buyerView(revisions, listing)).toMatchObject(expected);
  });

  it("the seller's values first, and enrichment only where the seller left a gap", () => {
    expect(buyerView([revision(1, 'published', passed)], onSale)).toMatchObject({
      title: 'dress',
      fields: [
        { field: 'brand', choices: [{ value: 'Zara', label: 'Zara' }], from: 'enrichment' },
        { field: 'size', choices: [{ value: 'M', label: 'M' }], from: 'seller' },
      ],
    });
  });
});
