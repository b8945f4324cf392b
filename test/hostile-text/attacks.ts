import { CONTACT_DATA } from './attacks/contact-data.js';
import { FALSE_ROLES } from './attacks/false-roles.js';
import { FIELD_LINES } from './attacks/field-lines.js';
import { HIDDEN_TEXT } from './attacks/hidden-text.js';
import { INSTRUCTIONS } from './attacks/instructions.js';
import { LINKS_AND_PAYMENT } from './attacks/links-and-payment.js';
import { LONG_TEXT } from './attacks/long-text.js';
import { MARKUP } from './attacks/markup.js';
import { OTHER_LANGUAGE } from './attacks/other-language.js';
import { TEXT_IN_PICTURE } from './attacks/text-in-picture.js';
import { UNSUPPORTED_CLAIMS } from './attacks/unsupported-claims.js';
import { WIRE_ANSWERS } from './attacks/wire-answers.js';
import type { Attack } from './attack.js';

/** Every attack of the suite, family by family. */
export const ATTACKS: readonly Attack[] = [
  ...INSTRUCTIONS,
  ...FALSE_ROLES,
  ...FIELD_LINES,
  ...UNSUPPORTED_CLAIMS,
  ...HIDDEN_TEXT,
  ...CONTACT_DATA,
  ...LINKS_AND_PAYMENT,
  ...MARKUP,
  ...LONG_TEXT,
  ...OTHER_LANGUAGE,
  ...WIRE_ANSWERS,
  ...TEXT_IN_PICTURE,
];
