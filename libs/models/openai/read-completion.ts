import { z } from 'zod';
import type { Usage } from '#libs/domain/money';
import type { Completion } from '../provider.js';

/** The envelope of a chat completion, as far as we rely on it. */
const Envelope = z.object({
  model: z.string().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.int().min(0),
      completion_tokens: z.int().min(0),
      prompt_tokens_details: z.object({ cached_tokens: z.int().min(0).nullish() }).nullish(),
    })
    .nullish(),
});

/** Raw replies are kept up to this size for people to look at. */
const MAX_RAW_CHARACTERS = 64 * 1024;

/**
 * Reads a completion's envelope: our own reader, since the SDK's `parse()` drops usage and ids of what it
 * can't use.
 * @param body the reply's body as the SDK passes it on; anything, also a string or undefined
 * @returns undefined where it is no completion at all
 */
export function readCompletion(
  body: unknown,
  facts: { readonly status: number; readonly requestId: string | null },
): Completion | undefined {
  const parsed = Envelope.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined) return undefined;
  return {
    content: contentOf(choice),
    usage: usageOf(parsed.data.usage),
    status: facts.status,
    requestId: facts.requestId,
    raw: JSON.stringify(body).slice(0, MAX_RAW_CHARACTERS),
  };
}

function contentOf(choice: z.infer<typeof Envelope>['choices'][number]): Completion['content'] {
  const { content, refusal } = choice.message;
  if (refusal != null && refusal !== '') return { kind: 'refusal', text: refusal };
  if (choice.finish_reason === 'content_filter') return { kind: 'filtered' };
  if (choice.finish_reason === 'length') return { kind: 'cut' };
  if (content == null || content.trim() === '') return { kind: 'empty' };
  return { kind: 'text', text: content };
}

function usageOf(usage: z.infer<typeof Envelope>['usage']): Usage | null {
  if (usage == null) return null;
  return {
    inputTokens: usage.prompt_tokens,
    cachedInputTokens: Math.min(
      usage.prompt_tokens_details?.cached_tokens ?? 0,
      usage.prompt_tokens,
    ),
    outputTokens: usage.completion_tokens,
    estimated: false,
  };
}
