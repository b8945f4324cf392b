import { z } from 'zod';

/** What the body of an error says, whoever wrote it. */
export interface ErrorBody {
  /** All codes and types in it, the most telling first. */
  readonly codes: readonly string[];
  /** A status that it names itself: in a 200 the only one. */
  readonly status: number | null;
  readonly message: string | null;
  /** Google's `RetryInfo`, in milliseconds. */
  readonly retryDelayMs: number | null;
}

/** Anything but a word or a number tells nothing, and must not hide its neighbours. */
const Word = z.union([z.string(), z.number()]).nullish().catch(null);
const Text = z.string().nullish().catch(null);

const Detail = z.object({ reason: Text, retryDelay: Text, error_code: Text });

/**
 * The object of an error as these write it; all members may be missing.
 * - OpenAI: `code`, `type` (openai `ErrorObject`); Azure beside them `innererror.code`
 * - Anthropic: `type`, and for some one `details` with `error_code` (@anthropic-ai/sdk `ErrorResponse`, `ErrorDetails`)
 * - Google: a number as `code`, `status`, `details` with `reason` (`ErrorInfo`) and `retryDelay` (`RetryInfo`), as
 *   google.rpc.Status has them (https://cloud.google.com/apis/design/errors)
 * - OpenRouter: a status as `code`, the upstream's own error as text in `metadata.raw`
 */
const ErrorObject = z.object({
  code: Word,
  type: Word,
  status: Word,
  message: Text,
  innererror: z.object({ code: Word }).nullish().catch(null),
  details: z
    .union([z.array(Detail), Detail.transform((one) => [one])])
    .nullish()
    .catch(null),
  metadata: z.object({ raw: Text }).nullish().catch(null),
});

/** Most wrap the object in `error`, Google sometimes in a list; older vLLM doesn't wrap it. */
const Wrapped = z.object({ error: z.union([ErrorObject, z.string()]) });
const Body = z.union([
  z.tuple([Wrapped], Wrapped).transform(([first]) => first),
  Wrapped,
  ErrorObject,
]);

/** Seconds as protobuf's JSON writes a duration. */
const DURATION = /^(\d{1,6}(?:\.\d{1,9})?)s$/;
/** An error in an error in an error tells no more. */
const MAX_DEPTH = 3;

/**
 * @param value a reply's body, or an error out of it, as JSON
 * @returns undefined where it is no JSON object
 */
export function readErrorBody(value: unknown, depth = 1): ErrorBody | undefined {
  const parsed = Body.safeParse(value);
  if (!parsed.success) return undefined;
  const error = 'error' in parsed.data ? parsed.data.error : parsed.data;
  if (typeof error === 'string') {
    return { codes: [], status: null, message: error, retryDelayMs: null };
  }
  const raw = error.metadata?.raw;
  const upstream =
    raw != null && depth < MAX_DEPTH ? readErrorBody(jsonOf(raw), depth + 1) : undefined;
  const details = error.details ?? [];
  const words = [
    ...details.flatMap(({ reason, error_code: code }) => [reason, code]),
    error.innererror?.code,
    error.code,
    error.type,
    error.status,
  ];
  return {
    codes: [
      ...(upstream?.codes ?? []),
      ...words.filter((word): word is string => typeof word === 'string' && word !== ''),
    ],
    status: typeof error.code === 'number' ? error.code : (upstream?.status ?? null),
    message: upstream?.message ?? error.message ?? null,
    retryDelayMs: durationMs(details.find(({ retryDelay }) => retryDelay != null)?.retryDelay),
  };
}

function durationMs(duration: string | null | undefined): number | null {
  const seconds = DURATION.exec(duration ?? '')?.[1];
  return seconds === undefined ? null : Math.round(Number(seconds) * 1_000);
}

/** @returns undefined where the text is no JSON */
export function jsonOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}
