import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import type { FieldName } from '#libs/domain/fields/field-names';
import { ATTRIBUTES_SCHEMA_NAME, AttributesWire } from '#libs/domain/wire/attributes';
import { SAFETY_SCHEMA_NAME, SafetyWire } from '#libs/domain/wire/safety';

/** A wire schema as structured output takes it. */
export interface WireFormat {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

function wireFormat(schema: z.ZodObject, name: string): WireFormat {
  const format = zodResponseFormat(schema, name);
  return { name, schema: format.json_schema.schema ?? {} };
}

export const ATTRIBUTES_FORMAT = wireFormat(AttributesWire, ATTRIBUTES_SCHEMA_NAME);
/** @returns the format of an attributes answer that has these fields only */
export function formatOfFields(fields: readonly FieldName[]): WireFormat {
  const { shape } = AttributesWire;
  const picked = z.object(Object.fromEntries(fields.map((field) => [field, shape[field]])));
  return wireFormat(picked, ATTRIBUTES_SCHEMA_NAME);
}

export const SAFETY_FORMAT = wireFormat(SafetyWire, SAFETY_SCHEMA_NAME);
