import type { EnrichmentDocument } from '../listing-api/enrichment-document.js';
import { fieldChoices, type Choice } from '../suggestions/field-choices.js';
import type { ListingContent, SellerValues } from '../listing-store/listing-content.js';

/** A revision as far as selling goes. */
export interface OfferedRevision {
  readonly revision: number;
  readonly state: 'draft' | 'published';
  readonly content: ListingContent;
  readonly document: EnrichmentDocument | undefined;
}

/** One line of what buyers read. `from` says whether the seller or Garnish put it there. */
export interface BuyerField {
  readonly field: string;
  readonly choices: readonly Choice[];
  readonly from: 'seller' | 'enrichment';
}

/** What a buyer sees of a listing. */
export type BuyerView =
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'not_on_sale' }
  /** Published; Garnish hasn't yet said that it is safe, and no earlier revision is on sale. */
  | { readonly kind: 'being_checked' }
  /** Held by safety or rejected: not shown to buyers until somebody has looked. */
  | { readonly kind: 'held' }
  | {
      readonly kind: 'on_sale';
      readonly revision: number;
      readonly title: string;
      readonly description: string;
      readonly photos: readonly string[];
      readonly fields: readonly BuyerField[];
    };

/** Fields in the order in which a buyer reads them. */
export const BUYER_FIELDS = [
  'category',
  'brand',
  'size',
  'condition',
  'colours',
  'materials',
  'pattern',
] as const;

/**
 * What buyers see: the newest published revision once its document came and raised nothing, with the seller's
 * values first and Garnish's where the seller left a gap. Until then the one before stays on sale; a hold takes
 * the listing off sale whatever was there before.
 */
export function buyerView(
  revisions: readonly OfferedRevision[],
  listing: { readonly withdrawnAt: number | null },
): BuyerView {
  if (listing.withdrawnAt !== null) return { kind: 'withdrawn' };
  const published = revisions.filter((revision) => revision.state === 'published').reverse();
  if (published.length === 0) return { kind: 'not_on_sale' };
  const judged = published.find((revision) => revision.document !== undefined);
  if (judged?.document === undefined) return { kind: 'being_checked' };
  return isHeld(judged.document) ? { kind: 'held' } : onSale(judged, judged.document);
}

/** Whether a document keeps its revision from being sold. */
export function isHeld(document: EnrichmentDocument): boolean {
  return document.safety.verdict !== 'pass' || document.outcome === 'rejected';
}

function onSale(revision: OfferedRevision, document: EnrichmentDocument): BuyerView {
  const { content } = revision;
  const title = content.values.title?.label ?? content.title;
  return {
    kind: 'on_sale',
    revision: revision.revision,
    title: title === '' ? (enrichedChoices(document, 'title')[0]?.label ?? '') : title,
    description: content.description,
    photos: content.photos,
    fields: BUYER_FIELDS.flatMap((field): BuyerField[] => {
      const own = sellerChoices(content.values, field);
      if (own.length > 0) return [{ field, choices: own, from: 'seller' }];
      const enriched = enrichedChoices(document, field);
      return enriched.length === 0 ? [] : [{ field, choices: enriched, from: 'enrichment' }];
    }),
  };
}

function enrichedChoices(document: EnrichmentDocument, name: string): readonly Choice[] {
  const field = document.fields[name];
  return field === undefined ? [] : fieldChoices(field);
}

/** The seller's choices for a field, as a list whether the field holds one or several. */
export function sellerChoices(
  values: SellerValues,
  field: (typeof BUYER_FIELDS)[number],
): readonly Choice[] {
  const chosen = values[field];
  if (chosen === undefined) return [];
  return Array.isArray(chosen) ? chosen : [chosen];
}
