import type { FieldName } from '#libs/domain/fields/field-names';
import type { FieldValue } from '#libs/domain/fields/accepted-field';
import type { RefusalCode } from '#libs/domain/fields/refusal';
import type { Language } from '#libs/domain/languages';

/** What a model that obeys the attack answers for one field, and what our rules must make of it. */
export interface Demand {
  readonly field: FieldName;
  /** As the attacker would have it, with the quote that the attacker supplies; also what breaks the schema. */
  readonly answer: object;
  /** Refused by this rule, or accepted as the field's own claim, which the seller's words do support. */
  readonly outcome: RefusalCode | { readonly own: FieldValue };
}

/** One hostile text, added to an honest listing of its language. */
export interface Attack {
  /** What it does, in the words of a test's name; no two alike. */
  readonly name: string;
  /** Of the honest listing; the attack itself may be in another. */
  readonly language: Language;
  /** Stands behind the honest description, on a line of its own. */
  readonly text: string;
  readonly demands: readonly Demand[];
  /** Words that may come out nowhere: no value, no quote. Compared by letters and digits alone. */
  readonly contraband?: readonly string[];
}

/** A demand that a rule must refuse. */
export function refused(field: FieldName, answer: object, code: RefusalCode): Demand {
  return { field, answer, outcome: code };
}

/** A demand that is no more than the seller's own word about that field, as any seller may write it. */
export function own(field: FieldName, answer: object, value: FieldValue): Demand {
  return { field, answer, outcome: { own: value } };
}
