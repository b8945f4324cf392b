import { cleanSellerText } from '#libs/domain/rules/clean-seller-text';
import { ATTACKS } from '#test/hostile-text/attacks';
import { honestListing } from '#test/hostile-text/honest-listings';
import { obedientAnswers, obedientSafetyAnswer } from '#test/hostile-text/obedient-model';
import type { AskedRequest } from '../asked-request.js';

/** By so much of its beginning an attack is known: long texts are sent cut. */
const KNOWN_BY_CHARACTERS = 200;

/**
 * The answers of a model that does all that an attack of `test/hostile-text` demands which stands in the listing: one
 * for each round of its demands.
 * @returns undefined where no attack that can be seen stands in it
 */
export function obedientAnswersTo({
  listing,
  capability,
}: AskedRequest): readonly [string, ...string[]] | undefined {
  const words = cleanSellerText(listing.description ?? '');
  const attack = ATTACKS.find(({ text }) => {
    const seen = cleanSellerText(text).slice(0, KNOWN_BY_CHARACTERS);
    return seen !== '' && words.includes(seen);
  });
  if (attack === undefined) return undefined;
  if (capability === 'safety') return [obedientSafetyAnswer(attack)];
  const [first, ...more] = obedientAnswers(attack, honestListing(attack.language));
  return first === undefined ? undefined : [first.text, ...more.map(({ text }) => text)];
}
