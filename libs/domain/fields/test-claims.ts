import type { SellerText } from '../listing.js';
import type { Language } from '../languages.js';
import type { Claim } from '../wire/claim.js';
import type { FieldContext } from './field-context.js';
import type { FieldVerdict } from './field-verdict.js';

/** For tests: a claim that quotes the seller. */
export function said(value: string, quote: string | null = value): Claim {
  return { value, evidence: 'seller_text', photo: null, quote, confidence: 0.9 };
}

/** For tests: a claim of something seen in a photo. */
export function seen(value: string, photo: string | null = 'p1'): Claim {
  return { value, evidence: 'photo', photo, quote: null, confidence: 0.8 };
}

/** For tests: a claim of something read off a label. */
export function read(value: string, quote: string | null, photo: string | null = 'p1'): Claim {
  return { value, evidence: 'label', photo, quote, confidence: 0.9 };
}

/** For tests: a claim without evidence of its own. */
export function inferred(value: string, photo: string | null = null): Claim {
  return { value, evidence: 'inferred', photo, quote: null, confidence: 0.5 };
}

/** For tests: photos p1 and p2 were sent; the text is a description unless given whole. */
export function context(text: string | SellerText = '', locale: Language = 'en'): FieldContext {
  return {
    locale,
    text: typeof text === 'string' ? { description: text } : text,
    sentPhotoIds: ['p1', 'p2'],
  };
}

/** For tests: the accepted value, or the code of the refusal. */
export function outcome(verdict: FieldVerdict | null): unknown {
  if (verdict === null) return null;
  return verdict.kind === 'accepted' ? verdict.field.value : verdict.reason.code;
}
