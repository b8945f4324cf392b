import type { Language } from '#libs/domain/languages';
import type { SellerText, SellerValues } from '#libs/domain/listing';
import type { DrawnPhoto } from './photos/draw-photo.js';

/** A photo of a sample: drawn, or one of the two things that go wrong with photos. */
export type SamplePhoto =
  | ({ readonly kind: 'drawn' } & DrawnPhoto)
  /** Uploaded, but its bytes can't be opened. */
  | { readonly kind: 'broken' }
  /** Never uploaded: its address answers 404. */
  | { readonly kind: 'missing' };

/** One listing that `script/start` enriches. */
export interface SampleListing {
  /** Its listing id. */
  readonly id: string;
  readonly locale: Language;
  readonly photos: readonly SamplePhoto[];
  readonly text: SellerText;
  /** What its seller chose in the form. */
  readonly values: SellerValues;
}
