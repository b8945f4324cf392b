import { z } from 'zod';

export type ReadObject =
  { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> } | UnusableAnswer;

/** An answer of which nothing can be used. */
export interface UnusableAnswer {
  readonly kind: 'unusable';
  /** What it is counted as (`failure-classes.ts`). */
  readonly class: 'out.not_json' | 'out.schema';
  /** A sentence for people that repeats nothing of the answer. */
  readonly message: string;
}

/** One Markdown code fence around the whole answer, as models in JSON mode write it. */
const FENCED = /^```[a-z]*\s*\n?([^]*?)\n?\s*```$/i;

const JsonObject = z.record(z.string(), z.unknown());

/** Reads a model's answer as a JSON object, out of one code fence if it is in one. Never throws. */
export function readJsonObject(text: string): ReadObject {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const parsed = parseJson(FENCED.exec(trimmed)?.[1] ?? trimmed);
  if (parsed === undefined)
    return { kind: 'unusable', class: 'out.not_json', message: 'the answer is not JSON' };
  const object = JsonObject.safeParse(parsed);
  return object.success
    ? { kind: 'object', value: object.data }
    : {
        kind: 'unusable',
        class: 'out.schema',
        message: 'the answer is JSON, but not an object',
      };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says of the place would repeat the model's words.
    return undefined;
  }
}
