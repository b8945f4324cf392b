import { cleanQuote } from '../rules/clean-quote.js';
import { findContactData } from '../rules/contact-data.js';
import { sourceOfListing } from '../rules/source-of-listing.js';
import { SIZE_SYSTEM_IDS, type Category } from '../taxonomy/category.js';
import { parseSize } from '../vocabulary/sizes/parse-size.js';
import { preferredSizeSystems } from '../vocabulary/sizes/preferred-size-systems.js';
import type { Claim } from '../wire/claim.js';
import { evidenceOfClaim, type FoundEvidence } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict } from './field-verdict.js';
import { sizeIsWrittenIn } from './size-is-written-in.js';

/** The longest label ("EUR 38 UK 10 US 6 MEX 28 CN 165/84A") has fewer characters. */
const MAX_PRINTED_CHARACTERS = 48;

/** A mark that models add of their own: the label says "38", the answer "EU 38". */
const REGION =
  /^(?:eur?|uk|gb|usa?|fr|it|de)[\s.:]*(?=\d)|(?<=\d)\s*(?:eur?|uk|gb|usa?|fr|it|de)$/i;

/**
 * A size as it is printed on a label or written by the seller, in one of the size systems of the category;
 * never converted, never seen or guessed. A region that only the model says is left out again.
 * @param possible categories that the answer leaves possible; empty for any: then only a size that has one
 *   reading in all systems is accepted
 */
export function acceptSize(
  claim: Claim,
  possible: readonly Category[],
  context: FieldContext,
): FieldVerdict {
  const verdict = evidenceOfClaim('size', claim, 'word', context);
  if (verdict.kind === 'refused') return verdict;
  const systems =
    possible.length === 0
      ? SIZE_SYSTEM_IDS
      : SIZE_SYSTEM_IDS.filter((id) => possible.some((one) => one.sizeSystems.includes(id)));
  if (systems.length === 0) return refuse('size.not_for_category');

  const { evidence } = verdict;
  const printed = asWritten(claim.value, verdict, context);
  if (printed === undefined) return refuse('size.not_as_printed');
  const size = parseSize(printed, systems, preferredSizeSystems(context.locale));
  switch (size.kind) {
    case 'size': {
      const { system, value } = size;
      return { kind: 'accepted', field: { value: { system, value, printed }, evidence } };
    }
    case 'ambiguous':
      return refuse('size.ambiguous_system', ...size.systems);
    case 'unknown':
      return refuse('size.unknown_system');
  }
}

/** The claimed size if it is written so, else without a region of the model's own; undefined for neither. */
function asWritten(
  claimed: string,
  { evidence, words }: FoundEvidence,
  context: FieldContext,
): string | undefined {
  const whole = cleanQuote(claimed);
  if (whole === null || whole.length > MAX_PRINTED_CHARACTERS || findContactData(whole) !== null) {
    return undefined;
  }
  if (words === null) return whole;
  const sources =
    evidence.kind === 'seller_text' ? [words, sourceOfListing(context.text)] : [words];
  return [whole, whole.replace(REGION, '')].find((printed) =>
    sources.every((source) => sizeIsWrittenIn(printed, source)),
  );
}
