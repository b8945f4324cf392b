import { z } from 'zod';
import { readJsonObject, type UnusableAnswer } from '../rules/read-json-object.js';
import type { AttributesWire } from '../wire/attributes.js';
import { Claim } from '../wire/claim.js';
import type { RefusedField } from './accepted-field.js';
import { FIELD_NAMES, type FieldName } from './field-names.js';
import { refusal } from './refusal.js';

/** A model's attributes answer as far as it can be read. */
export type AttributesRead =
  | {
      readonly kind: 'read';
      /** Fields that can't be read are null here and in `broken`. */
      readonly wire: AttributesWire;
      readonly broken: readonly RefusedField[];
    }
  /** No answer at all. */
  | UnusableAnswer;

/** No claim's value is longer; what is longer is no answer to the question. */
const MAX_VALUE_CHARACTERS = 500;

/**
 * A claim as models write it where no strict schema holds them: members that may be null are left out or are
 * of another kind. Without them the claim lacks evidence, which is for the rules to say.
 */
const TolerantClaim = Claim.extend({
  value: Claim.shape.value.max(MAX_VALUE_CHARACTERS),
  photo: Claim.shape.photo.catch(null),
  quote: Claim.shape.quote.catch(null),
  confidence: Claim.shape.confidence.catch(null),
});
const TolerantMaterial = TolerantClaim.extend({ percent: z.number().nullable().catch(null) });

/** The claims of a list that can be read; a list without any is broken. */
function readable<One>(claim: z.ZodType<One>) {
  return z
    .array(z.unknown())
    .transform((members) => members.map((member) => claim.safeParse(member)))
    .refine((read) => read.length === 0 || read.some(({ success }) => success))
    .transform((read) => read.flatMap((member) => (member.success ? [member.data] : [])));
}

/**
 * Reads the text of an attributes answer field by field: a field that breaks the wire schema is refused as
 * `<field>.malformed`, and its neighbours stand. A field that is missing counts as null. Never throws.
 */
export function readAttributesWire(text: string): AttributesRead {
  const object = readJsonObject(text);
  if (object.kind === 'unusable') return object;
  const answer = object.value;
  if (!FIELD_NAMES.some((name) => Object.hasOwn(answer, name))) {
    return {
      kind: 'unusable',
      class: 'out.schema',
      message: 'the answer is a JSON object without any of the fields',
    };
  }
  const broken: RefusedField[] = [];
  const read = <Value>(field: FieldName, schema: z.ZodType<Value>): Value | null => {
    const value = answer[field] ?? null;
    if (value === null) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    broken.push({ field, reason: refusal(`${field}.malformed`, []) });
    return null;
  };
  const wire: AttributesWire = {
    category: read('category', TolerantClaim),
    brand: read('brand', TolerantClaim),
    colours: read('colours', readable(TolerantClaim)),
    size: read('size', TolerantClaim),
    materials: read('materials', readable(TolerantMaterial)),
    condition: read('condition', TolerantClaim),
    pattern: read('pattern', TolerantClaim),
    title: read('title', TolerantClaim),
  };
  return { kind: 'read', wire, broken };
}
