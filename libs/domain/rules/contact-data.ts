import { hasPaymentId } from './payment-id.js';
import { hasPhoneNumber } from './phone-number.js';
import { hasSocialHandle } from './social-handle.js';
import { hasMailAddress, hasWebAddress } from './web-or-mail-address.js';

/** Ways to reach or pay a person outside the marketplace. */
export type ContactData = 'mail' | 'url' | 'phone' | 'handle' | 'payment_id';

/**
 * The first kind of contact data in a text, disguised or not (spelt out, spaced, look-alike letters); null
 * where there is none. In a model's text it is a guard hit; in a seller's it would be a safety signal.
 */
export function findContactData(text: string): ContactData | null {
  if (hasMailAddress(text)) return 'mail';
  if (hasWebAddress(text)) return 'url';
  if (hasPhoneNumber(text)) return 'phone';
  if (hasPaymentId(text)) return 'payment_id';
  return hasSocialHandle(text) ? 'handle' : null;
}
