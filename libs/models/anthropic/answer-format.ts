import type Anthropic from '@anthropic-ai/sdk';
import type { ModelRequest } from '../provider.js';

/**
 * The most union types (`anyOf`, a list as `type`) that a schema may have where the answer is held to it, counted over
 * the whole schema: https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations
 */
const MAX_UNION_TYPES = 16;

/**
 * How the answer is made JSON of our schema. `output_config.format` is the one that Anthropic documents for strict JSON
 * schema: decoding is held to it, and no beta header is needed. It refuses a schema with more than 16 union types, which
 * the attributes have (every member of every claim may be null), and a strict tool has the same limit. Such a schema is
 * given to a tool that the model is forced to call: its arguments follow the schema without a guarantee, which our
 * reader (`libs/domain/fields/read-attributes-wire.ts`) doesn't need.
 */
export function answerFormat(
  request: Pick<ModelRequest, 'schema' | 'schemaName'>,
): Pick<Anthropic.MessageCreateParamsNonStreaming, 'output_config' | 'tools' | 'tool_choice'> {
  // Neither of the two knows the keyword.
  const { $schema: _, ...schema } = request.schema;
  if (unionTypes(schema) <= MAX_UNION_TYPES) {
    return { output_config: { format: { type: 'json_schema', schema } } };
  }
  const name = request.schemaName;
  return {
    tools: [
      {
        name,
        description: 'Takes the answer. Call it once, with all of it.',
        input_schema: { ...schema, type: 'object' },
      },
    ],
    tool_choice: { type: 'tool', name, disable_parallel_tool_use: true },
  };
}

function unionTypes(schema: unknown): number {
  if (typeof schema !== 'object' || schema === null) return 0;
  const own = Object.entries(schema).filter(
    ([key, value]) => (key === 'anyOf' || key === 'type') && Array.isArray(value),
  ).length;
  return Object.values(schema).reduce<number>((sum, part) => sum + unionTypes(part), own);
}
