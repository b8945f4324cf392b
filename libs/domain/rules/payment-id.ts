import { foldDisguises } from './fold-disguises.js';

const IBAN =
  /(?<![a-z0-9])[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]{4}){2,7}(?:[ .-]?[a-z0-9]{1,4})?(?![a-z0-9])/g;
const CARD = /(?<!\d)\d{4}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?!\d)/g;
/** No word or article number is a run of 26 and more letters and digits mixed; the ids of all wallets are. */
const WALLET = /(?<![a-z0-9])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{26,}(?![a-z0-9])/;
const SERVICE =
  /\b(?:pay[ .-]?pa[li1]|iban|usdt|western ?union|moneygram|revolut|bizum|blik|venmo|cash ?app|zelle|twint|tikkie|lydia|payconiq|paysera|skrill|postepay|satispay)\b/;

/** Whether a text holds what money can be sent to: an IBAN or card number that checks, a wallet, a service's name. */
export function hasPaymentId(text: string): boolean {
  return SERVICE.test(foldDisguises(text)) || hasPayableNumber(text);
}

/** Whether a text holds an IBAN or card number that checks, or a wallet. */
export function hasPayableNumber(text: string): boolean {
  const folded = foldDisguises(text);
  return (
    WALLET.test(folded) ||
    Array.from(folded.matchAll(IBAN)).some(({ 0: found }) => isIban(found)) ||
    Array.from(folded.matchAll(CARD)).some(({ 0: found }) => isCardNumber(found))
  );
}

/** ISO 13616: the four first characters moved to the end, letters as 10 to 35, the whole is 1 modulo 97. */
function isIban(found: string): boolean {
  const compact = found.replace(/[ .-]/g, '');
  if (compact.length < 15) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** ISO 7812: Luhn's sum. */
function isCardNumber(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return digits.length >= 15 && sum % 10 === 0;
}
