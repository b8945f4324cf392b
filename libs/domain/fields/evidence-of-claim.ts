import { cleanQuote } from '../rules/clean-quote.js';
import { findContactData } from '../rules/contact-data.js';
import { hasActiveMarkup } from '../rules/markup.js';
import { quoteOccursInSource } from '../rules/quote-occurs-in-source.js';
import { sourceOfListing } from '../rules/source-of-listing.js';
import type { Claim } from '../wire/claim.js';
import type { Evidence } from './accepted-field.js';
import type { FieldContext } from './field-context.js';
import type { FieldName } from './field-name.js';
import { refuse, type Refusal } from './field-verdict.js';

export interface FoundEvidence {
  readonly kind: 'found';
  /** As it is kept and shown. */
  readonly evidence: Evidence;
  /** The words quoted, also those that may not be shown: what the field's rules judge by. */
  readonly words: string | null;
}
export type EvidenceVerdict = FoundEvidence | Refusal;

/**
 * Whether what can be seen may stand for the field: `word_or_photo` reads an inference from a photo that was
 * sent as that photo's evidence; `word` refuses every inference.
 */
export type Inference = 'word' | 'word_or_photo';

/**
 * Checks a claim's evidence: a quote must be in the seller's text, a photo must have been sent. The model
 * can't be held to what a label in a photo says. A quote is kept only where it may be shown: nothing in it
 * to reach or pay people by, no tags. What is seen in a photo has no words: the quote of a `photo` claim is
 * dropped.
 */
export function evidenceOfClaim(
  field: FieldName,
  claim: Claim,
  inference: Inference,
  context: FieldContext,
): EvidenceVerdict {
  switch (claim.evidence) {
    case 'seller_text':
      return wordsOfSeller(field, claim, context);
    case 'label':
      return photoEvidence(field, claim, 'label', context);
    case 'photo':
      return photoEvidence(field, claim, 'photo', context);
    case 'inferred':
      return inference === 'word_or_photo' && claim.photo !== null
        ? photoEvidence(field, claim, 'photo', context)
        : refuse(`${field}.no_evidence`);
  }
}

function wordsOfSeller(field: FieldName, claim: Claim, context: FieldContext): EvidenceVerdict {
  const words = cleanQuote(claim.quote);
  if (words === null) return refuse(`${field}.no_evidence`);
  if (!quoteOccursInSource(words, sourceOfListing(context.text))) {
    return refuse(`${field}.quote_not_found`);
  }
  const evidence: Evidence = { kind: 'seller_text', quote: asShown(words), photo: null };
  return { kind: 'found', evidence, words };
}

function photoEvidence(
  field: FieldName,
  claim: Claim,
  kind: 'label' | 'photo',
  context: FieldContext,
): EvidenceVerdict {
  if (claim.photo === null) return refuse(`${field}.no_evidence`);
  const photo = sentPhoto(claim.photo, context.sentPhotoIds);
  if (photo === undefined) return refuse(`${field}.photo_not_sent`);
  const words = kind === 'label' ? cleanQuote(claim.quote) : null;
  return { kind: 'found', evidence: { kind, quote: asShown(words), photo }, words };
}

/** The photo's id; models also copy the words `photo <id>` that announce it in the message. */
function sentPhoto(claimed: string, sent: readonly string[]): string | undefined {
  const bare = claimed.trim().replace(/^photo\s+/i, '');
  return sent.find((id) => id === claimed) ?? sent.find((id) => id === bare);
}

function asShown(words: string | null): string | null {
  if (words === null) return null;
  return findContactData(words) !== null || hasActiveMarkup(words) ? null : words;
}
