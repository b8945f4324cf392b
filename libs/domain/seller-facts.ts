import type { SellerFacts } from './contract.js';
import { readSellerValues } from './fields/read-seller-values.js';
import { requiredFieldsOf } from './fields/required-fields.js';
import type { SellerValues } from './listing.js';

/** What a run is told of the seller's own values: which there are, and what their category asks for. */
export function sellerFacts(values: SellerValues): SellerFacts {
  const { fields, categoryId } = readSellerValues(values);
  return { fields, requiredFields: requiredFieldsOf(categoryId) };
}
