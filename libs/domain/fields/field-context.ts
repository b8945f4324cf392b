import type { Language } from '../languages.js';
import type { SellerText } from '../listing.js';

/** What a model's claims about a listing are held against. */
export interface FieldContext {
  /** Language of the seller's text, and the one in which a title must be. */
  readonly locale: Language;
  /** As the seller wrote it, not as it was cleaned for sending. */
  readonly text: SellerText;
  /** Ids of the photos that the model was sent, in their order. */
  readonly sentPhotoIds: readonly string[];
}
