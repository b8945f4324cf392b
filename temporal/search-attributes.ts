import { defineSearchAttributeKey } from '@temporalio/common';

/**
 * What operators may search runs by. Set when a run starts, where they cost no history event. Temporal
 * never encrypts search attributes, so they hold ids only: no seller text, no personal data.
 */
export const searchAttributeKeys = {
  /** The marketplace's id (slug). */
  marketplace: defineSearchAttributeKey('Marketplace', 'KEYWORD'),
  /** The listing's id within its marketplace. */
  listingId: defineSearchAttributeKey('ListingId', 'KEYWORD'),
  /** The lane of the revision that started the run. */
  lane: defineSearchAttributeKey('Lane', 'KEYWORD'),
} as const;

/** Name → type as `temporal operator search-attribute create` and the development server's flag say it. */
export const searchAttributeTypes: Readonly<Record<string, 'Keyword'>> = Object.fromEntries(
  Object.values(searchAttributeKeys).map((key) => [key.name, 'Keyword' as const]),
);
