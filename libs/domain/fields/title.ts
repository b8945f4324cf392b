import { hasAuthenticityClaim } from '../rules/authenticity-claim.js';
import { findContactData } from '../rules/contact-data.js';
import { joinSpacedOut } from '../rules/fold-disguises.js';
import { hasForeignLetters } from '../rules/foreign-letters.js';
import { isInAnotherLanguage } from '../rules/language-of-words.js';
import { hasMarkup } from '../rules/markup.js';
import { numbersOccurInSource } from '../rules/numbers-occur-in-source.js';
import { brandsInText } from '../vocabulary/brands/brands-in-text.js';
import type { Claim } from '../wire/claim.js';
import type { AcceptedFields, Evidence } from './accepted-field.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict, type Refusal } from './field-verdict.js';
import { knowsBrand, knowsMaterial, wordsKnown } from './known-facts.js';
import { materialsInWords } from '../rules/materials-in-words.js';

/** Of a title that a model suggests; a seller's own may be as long as the contract allows. */
const MIN_CHARACTERS = 3;
const MAX_CHARACTERS = 120;

/** A title is put together by the model: no words of the seller and no photo stand for the whole of it. */
const COMPOSED: Evidence = { kind: 'seller_text', quote: null, photo: null };

/**
 * A title is generated text, so it is held against what is known: its numbers, brands and materials must be
 * the seller's words or accepted fields; nothing to reach people by, nothing that vouches for the item, no
 * markup; in the listing's language where that can be told.
 * @param accepted the other fields of the same answer, as accepted
 */
export function acceptTitle(
  claim: Claim,
  accepted: AcceptedFields,
  context: FieldContext,
): FieldVerdict {
  const title = claim.value.trim().normalize('NFC').replace(/ +/g, ' ');
  const refused = refusedShape(title) ?? refusedClaims(title, accepted, context);
  if (refused !== null) return refused;
  if (claim.evidence === 'inferred') {
    return { kind: 'accepted', field: { value: title, evidence: COMPOSED } };
  }
  const verdict = evidenceOfClaim('title', claim, 'word', context);
  if (verdict.kind === 'refused') return verdict;
  return { kind: 'accepted', field: { value: title, evidence: verdict.evidence } };
}

function refusedShape(title: string): Refusal | null {
  const characters = Array.from(title).length;
  if (characters < MIN_CHARACTERS) return refuse('title.too_short');
  if (characters > MAX_CHARACTERS) return refuse('title.too_long');
  if (hasMarkup(title)) return refuse('title.markup');
  if (findContactData(title) !== null) return refuse('title.contact_data');
  if (hasForeignLetters(title)) return refuse('title.other_language');
  if (hasAuthenticityClaim(joinSpacedOut(title))) return refuse('title.authenticity_claim');
  return null;
}

function refusedClaims(
  title: string,
  accepted: AcceptedFields,
  context: FieldContext,
): Refusal | null {
  const { locale, text } = context;
  if (!numbersOccurInSource(title, locale, wordsKnown(accepted, context))) {
    return refuse('title.number_without_source');
  }
  const words = joinSpacedOut(title);
  const brands = brandsInText(words);
  if (!brands.every(({ brand }) => knowsBrand(brand, accepted, text))) {
    return refuse('title.brand_without_source');
  }
  const unsupported = materialsInWords(words).filter(
    (material) => material.looks === 'needs_word' && !knowsMaterial(material, accepted, context),
  );
  if (unsupported.length > 0) return refuse('title.material_without_source');
  const withoutBrands = brands.reduce((rest, { quote }) => rest.replace(quote, ' '), words);
  return isInAnotherLanguage(withoutBrands, locale) ? refuse('title.other_language') : null;
}
