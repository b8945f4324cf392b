import type { UnusableAnswer } from '../rules/read-json-object.js';
import type { AttributesWire } from '../wire/attributes.js';
import { acceptAttributes } from './accept-attributes.js';
import type { AttributesAnswer, RefusedField } from './accepted-field.js';
import type { FieldContext } from './field-context.js';
import type { FieldName } from './field-names.js';
import { readAttributesWire } from './read-attributes-wire.js';

/** What our rules make of the text of an attributes answer. */
export type JudgedAttributes =
  { readonly kind: 'judged'; readonly answer: AttributesAnswer } | UnusableAnswer;

/** An earlier answer to the same listing, of which some fields were asked for once more. */
export interface AnswerUnderRepair {
  readonly text: string;
  readonly fields: readonly FieldName[];
}

/**
 * Reads an answer's text and holds it against our rules.
 * @param base where the answer puts fields of an earlier one right: those fields are taken from it, the others stay as
 *   they were, and the rules are held against the whole, since they look at neighbours (a size at its category)
 */
export function judgeAttributes(
  text: string,
  context: FieldContext,
  base?: AnswerUnderRepair,
): JudgedAttributes {
  const read = readAttributesWire(text);
  if (read.kind === 'unusable') return read;
  const before = base === undefined ? undefined : readAttributesWire(base.text);
  if (base === undefined || before?.kind !== 'read') {
    return judged(read.wire, read.broken, context);
  }
  const isRepaired = ({ field }: RefusedField) => base.fields.includes(field);
  return judged(
    { ...before.wire, ...picked(read.wire, base.fields) },
    [...before.broken.filter((one) => !isRepaired(one)), ...read.broken.filter(isRepaired)],
    context,
  );
}

function judged(
  wire: AttributesWire,
  broken: readonly RefusedField[],
  context: FieldContext,
): JudgedAttributes {
  const { accepted, refused } = acceptAttributes(wire, context);
  return { kind: 'judged', answer: { accepted, refused: [...broken, ...refused] } };
}

function picked(wire: AttributesWire, fields: readonly FieldName[]): Partial<AttributesWire> {
  return Object.fromEntries(fields.map((field) => [field, wire[field]]));
}
