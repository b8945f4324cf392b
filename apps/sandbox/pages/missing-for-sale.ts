import { hasContent, readPriceCents, type DraftForm } from './draft.js';

/** What keeps a form from being published, and the field where it can be put right. */
export interface MissingForSale {
  readonly field: 'title' | 'price';
  readonly sentence: string;
}

/** The first thing that a listing lacks to be sold; undefined where it lacks nothing. */
export function missingForSale(form: DraftForm): MissingForSale | undefined {
  if (!hasContent(form)) {
    return { field: 'title', sentence: 'Add a photo, a title or a description first.' };
  }
  return readPriceCents(form.priceText) === undefined
    ? { field: 'price', sentence: 'Enter a price, for example 12.50.' }
    : undefined;
}
