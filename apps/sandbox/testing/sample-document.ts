import { EnrichmentDocument } from '#libs/domain/enrichment-document';

/** A document that Garnish could write back; checked by Garnish's own schema. */
export function sampleDocument(
  listingId: string,
  change: Partial<EnrichmentDocument> = {},
): EnrichmentDocument {
  const empty = {
    value: null,
    label: null,
    source: null,
    provider: null,
    evidence: null,
    abstained: null,
    proposal: null,
  };
  return EnrichmentDocument.parse({
    marketplace: 'sandbox',
    listingId,
    revision: 1,
    round: 1,
    outcome: 'published',
    reasons: [],
    fields: {
      category: empty,
      brand: {
        ...empty,
        value: 'Zara',
        label: 'Zara',
        source: 'model',
        provider: 'baseline',
        evidence: { kind: 'seller_text', quote: 'zara', photo: null },
      },
      colours: empty,
      size: empty,
      materials: empty,
      condition: empty,
      pattern: empty,
      title: empty,
    },
    safety: { verdict: 'pass', checks: [] },
    profile: 'test@1',
    ...change,
  });
}
