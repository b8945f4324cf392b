import { readListing } from '../rules/reading.js';
import type { SellerText } from '../text/seller-text.js';
import { findContactData } from './contact-data.js';
import { COUNTERFEIT } from './counterfeit.js';
import { findPaymentIds } from './disguised-contact-data.js';
import { DRUGS } from './drugs.js';
import { findWords } from './find-words.js';
import { HATE } from './hate.js';
import { PAYMENT_OUTSIDE } from './payment-outside.js';
import type { SafetyHit } from './safety-hit.js';
import { WEAPONS } from './weapons.js';

/** Looks for what a listing's text must not carry; empty where there is nothing. */
export function findSafetyHits(text: SellerText): readonly SafetyHit[] {
  const reading = readListing(text);
  return [
    ...text.parts.flatMap((part) => [...findContactData(part), ...findPaymentIds(part)]),
    ...[PAYMENT_OUTSIDE, WEAPONS, DRUGS, HATE, COUNTERFEIT].flatMap((words) =>
      findWords(reading, words),
    ),
  ];
}
