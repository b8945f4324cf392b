import { valuesOf, type AttributesResult } from './contract.js';
import type { AttributesAnswer } from './fields/accepted-field.js';
import { requiredFieldsOf } from './fields/required-fields.js';

/** What a run is told of an answer: accepted values and the rules that refused, without any quote. */
export function attributesFacts({
  accepted,
  refused,
}: AttributesAnswer): Pick<AttributesResult, 'accepted' | 'requiredFields' | 'refused'> {
  const category = accepted.category?.value;
  return {
    accepted: valuesOf(accepted),
    requiredFields: requiredFieldsOf(typeof category === 'string' ? category : null),
    refused: refused.map(({ field, reason }) => ({ field, code: reason.code })),
  };
}
