import { z } from 'zod';
import type { Usage } from '#libs/domain/money';
import { innerFailure } from '../classification/classify-reply.js';
import { failureOf } from '../classification/failure-of.js';
import { requestIdOf } from '../classification/request-id-of.js';
import { type AskedModel, requireAskedModel } from '../classification/require-asked-model.js';
import type { JsonReply } from '../exchange/ask-json.js';
import type { Completion } from '../provider.js';
import { rawAnswer } from '../raw-answer.js';

/** The envelope of a chat completion, as far as we rely on it (openai `ChatCompletion`). */
const Envelope = z.object({
  id: z.string().nullish().catch(null),
  model: z.string().nullish().catch(null),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z
          .object({ content: z.string().nullish(), refusal: z.string().nullish() })
          .nullish(),
        /** OpenRouter's: what broke upstream while it answered. */
        error: z.unknown().optional(),
      }),
    )
    .min(1),
  /** Counts that can't be are none: the answer is of use without them. */
  usage: z
    .object({
      prompt_tokens: z.int().min(0),
      completion_tokens: z.int().min(0),
      prompt_tokens_details: z
        .object({
          cached_tokens: z.int().min(0).nullish(),
          cache_write_tokens: z.int().min(0).nullish(),
        })
        .nullish(),
    })
    .nullish()
    .catch(null),
});
type Choice = z.infer<typeof Envelope>['choices'][number];

/** A clean end; OpenAI says `stop`, older text-generation servers name the token. Servers that say nothing are believed. */
const CLEAN_ENDS = new Set(['', 'stop', 'eos', 'eos_token', 'stop_sequence']);
/** An error of the upstream in place of an end (OpenRouter; GLM). */
const FAILED_ENDS = new Set(['error', 'network_error']);

/**
 * Reads a completion's envelope: our own reader, since the SDK's `parse()` drops usage and ids of what it can't use.
 * @throws {ProviderFailure} `wire.no_choice`, `wire.model_mismatch`, or the class of an error that came as a choice
 */
export function readCompletion({ reply, json }: JsonReply, asked: AskedModel): Completion {
  const parsed = Envelope.safeParse(json);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined) {
    throw failureOf('wire.no_choice', 'the reply has no choice', reply);
  }
  const usage = usageOf(parsed.data.usage);
  if (FAILED_ENDS.has(choice.finish_reason ?? '')) throw innerFailure(choice.error, reply, usage);
  requireAskedModel(asked, parsed.data.model, reply, usage);
  const content = contentOf(choice);
  if (content === undefined) {
    throw failureOf('wire.no_choice', 'the answer ended in a way that nobody knows', reply, {
      code: choice.finish_reason ?? null,
      usage,
    });
  }
  return {
    content,
    usage,
    status: reply.status,
    requestId: requestIdOf(reply.headers),
    replyId: parsed.data.id ?? null,
    raw: rawAnswer(reply.text),
  };
}

/** @returns undefined where its end is unknown */
function contentOf({ finish_reason: end, message }: Choice): Completion['content'] | undefined {
  if (message?.refusal != null && message.refusal !== '') {
    return { kind: 'refusal', text: message.refusal };
  }
  if (end === 'content_filter') return { kind: 'filtered' };
  if (end === 'length') return { kind: 'cut' };
  if (!CLEAN_ENDS.has(end ?? '')) return undefined;
  if (message?.content == null || message.content.trim() === '') return { kind: 'empty' };
  return { kind: 'text', text: message.content };
}

function usageOf(usage: z.infer<typeof Envelope>['usage']): Usage | null {
  if (usage == null) return null;
  const cacheWriteTokens = usage.prompt_tokens_details?.cache_write_tokens;
  return {
    inputTokens: usage.prompt_tokens,
    cachedInputTokens: Math.min(
      usage.prompt_tokens_details?.cached_tokens ?? 0,
      usage.prompt_tokens,
    ),
    ...(cacheWriteTokens != null && { cacheWriteTokens }),
    outputTokens: usage.completion_tokens,
    estimated: false,
  };
}
