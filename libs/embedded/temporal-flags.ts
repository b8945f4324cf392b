import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Temporal's dynamic-config format, as far as a development server can take it: no constraints. */
const DynamicConfig = z.record(
  z.string(),
  z
    .array(
      z.strictObject({
        value: z.union([z.string(), z.number(), z.boolean()]),
      }),
    )
    .length(1),
);

/**
 * The `--dynamic-config-value` flags for a dynamic-config file. Throws where the file says something that
 * no flag can express (constraints, several values for a key).
 */
export function dynamicConfigFlags(file: URL | string): readonly string[] {
  const settings = DynamicConfig.parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(settings).flatMap(([key, values]) =>
    values.flatMap(({ value }) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]),
  );
}

/** The `--search-attribute` flags for a map of names to Temporal's types. */
export function searchAttributeFlags(types: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(types).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]);
}
