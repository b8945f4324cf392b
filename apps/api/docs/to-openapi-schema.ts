import { z } from 'zod';

/** Schema and named components as OpenAPI 3.1 takes them, which is JSON Schema draft 2020-12. */
export interface OpenApiSchema {
  readonly schema: Record<string, unknown>;
  readonly components: Record<string, Record<string, unknown>>;
}

/**
 * Converts a zod schema. Nest's own conversion writes OpenAPI 3.0's dialect whatever version the document claims.
 * A schema whose wire form isn't what zod sees (numbers in a query) says it by `.meta({ openapi })`.
 */
export function toOpenApiSchema(schema: z.ZodType, io: 'input' | 'output'): OpenApiSchema {
  const converted = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Answers may grow: a client must not take today's members for all there will ever be.
      if (io === 'output' && jsonSchema.additionalProperties === false) {
        Reflect.deleteProperty(jsonSchema, 'additionalProperties');
      }
      const { openapi, description } = jsonSchema;
      if (typeof openapi !== 'object' || openapi === null) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, openapi, description === undefined ? {} : { description });
    },
  });
  const { $defs = {}, ...own } = converted;
  Reflect.deleteProperty(own, '$schema');
  const named = own['id'];
  const components: Record<string, Record<string, unknown>> = {};
  for (const [name, definition] of Object.entries($defs)) {
    components[name] = withoutId(rewriteRefs(definition));
  }
  const body = withoutId(rewriteRefs(own));
  if (typeof named !== 'string') return { schema: body, components };
  return {
    schema: { $ref: `#/components/schemas/${named}` },
    components: { ...components, [named]: body },
  };
}

/** zod repeats a component's name in it; there it would be a JSON Schema `id`. */
function withoutId(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id'));
}

function rewriteRefs(schema: object): Record<string, unknown> {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
