import { z } from 'zod';
import { invalidRequest } from './openai-error.js';

/** Any JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The part of JSON schema that structured output uses. */
interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
}

const SchemaNode: z.ZodType<Schema> = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
});

/** Marks a value that a schema leaves no room for. */
const NO_FIT = Symbol('no fit');
type Fitted = Json | typeof NO_FIT;

/** Deeper than any schema that structured output allows (10 levels); ends a `$ref` that points at itself. */
const MAX_DEPTH = 24;

/**
 * Cuts `answer` to what `schema` asks for: properties that it doesn't know go, properties that the answer
 * doesn't have become null, and what doesn't fit becomes null where null is allowed. So a schema with other
 * fields than ours still gets an honest "don't know".
 * @throws {OpenAiError} 400 `unsupported_schema` when a required property can't be answered, not even with null
 */
export function fitToSchema(answer: Json, schema: Readonly<Record<string, unknown>>): Json {
  const fitted = fit(answer, schema, schema, '', 0);
  if (fitted === NO_FIT) throw unsupported('', 'the root must be an object with properties');
  return fitted;
}

/** The names of the root's properties; the answerer works only on those. */
export function rootProperties(schema: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const root = resolve(schema, schema, '');
  if (!typesOf(root).includes('object') || root.properties === undefined) {
    throw unsupported('', 'the root must be an object with properties');
  }
  return new Set(Object.keys(root.properties));
}

function fit(value: Json, node: unknown, root: unknown, path: string, depth: number): Fitted {
  if (depth > MAX_DEPTH) throw unsupported(path, 'it nests too deeply or refers to itself');
  const schema = resolve(node, root, path);
  if (schema.anyOf !== undefined) {
    // Null last: an object that fits is a better answer than "don't know".
    const branches = [...schema.anyOf].sort((a, b) => Number(isNull(a)) - Number(isNull(b)));
    for (const branch of branches) {
      const fitted = fit(value, branch, root, path, depth + 1);
      if (fitted !== NO_FIT) return fitted;
    }
    return NO_FIT;
  }
  const types = typesOf(schema);
  const allows = (type: string) => types.length === 0 || types.includes(type);
  const orNull: Fitted = allows('null') ? null : NO_FIT;
  if (value === null) return orNull;
  if (isList(value)) {
    if (!allows('array')) return orNull;
    const items = value.map((item) => fit(item, schema.items ?? {}, root, `${path}[]`, depth + 1));
    return items.filter((item) => item !== NO_FIT);
  }
  if (typeof value === 'object') {
    if (allows('object')) return fitObject(value, schema, root, path, depth);
    return orNull;
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) return orNull;
  if (schema.const !== undefined && schema.const !== value) return orNull;
  if (typeof value === 'number') {
    return allows('number') || (allows('integer') && Number.isInteger(value)) ? value : orNull;
  }
  return allows(typeof value) ? value : orNull;
}

function fitObject(
  value: Readonly<Record<string, Json>>,
  schema: Schema,
  root: unknown,
  path: string,
  depth: number,
): Fitted {
  if (schema.properties === undefined) return value;
  const required = new Set(schema.required ?? []);
  const result: Record<string, Json> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const at = path === '' ? name : `${path}.${name}`;
    const fitted = fit(value[name] ?? null, property, root, at, depth + 1);
    if (fitted !== NO_FIT) result[name] = fitted;
    else if (required.has(name)) {
      throw unsupported(at, 'it is required, this model does not know it, and it may not be null');
    }
  }
  return result;
}

function resolve(node: unknown, root: unknown, path: string): Schema {
  const parsed = SchemaNode.safeParse(node);
  if (!parsed.success) throw unsupported(path, 'it is not a JSON schema');
  const { $ref } = parsed.data;
  if ($ref === undefined) return parsed.data;
  if ($ref === '#') return resolve(root, root, path);
  let target: unknown = root;
  for (const step of $ref.replace(/^#\//, '').split('/')) {
    const branch = z.record(z.string(), z.unknown()).safeParse(target);
    target = branch.success ? branch.data[step] : undefined;
  }
  if (target === undefined) throw unsupported(path, `its $ref ${$ref} leads nowhere`);
  const resolved = SchemaNode.safeParse(target);
  if (!resolved.success || resolved.data.$ref !== undefined) {
    throw unsupported(path, `its $ref ${$ref} does not lead to a schema`);
  }
  return resolved.data;
}

function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/** `Array.isArray` doesn't tell a readonly list from an object. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isNull(node: unknown): boolean {
  return z.object({ type: z.literal('null') }).safeParse(node).success;
}

function unsupported(path: string, why: string) {
  const where = path === '' ? 'The schema' : `The schema's \`${path}\``;
  return invalidRequest(
    `${where} is not supported: ${why}.`,
    'response_format.json_schema.schema',
    'unsupported_schema',
  );
}
