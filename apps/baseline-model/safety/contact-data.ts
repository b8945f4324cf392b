import type { TextPart } from '../text/seller-text.js';
import { findDisguisedContactData } from './disguised-contact-data.js';
import { findEmails } from './emails.js';
import { findHandles } from './handles.js';
import { findPhoneNumbers } from './phone-numbers.js';
import type { SafetyHit } from './safety-hit.js';
import { findWebAddresses } from './web-addresses.js';

/** Ways to reach the seller past the marketplace: phones, mail, handles, links, messengers; also spelt out. */
export function findContactData(part: TextPart): readonly SafetyHit[] {
  const emails = findEmails(part);
  const hits = [
    ...emails,
    ...findPhoneNumbers(part),
    // The halves of a mail address look like a link and a handle.
    ...(emails.length > 0 ? [] : findWebAddresses(part)),
    ...(emails.length > 0 ? [] : findHandles(part)),
  ];
  return hits.length > 0 ? hits : findDisguisedContactData(part);
}
