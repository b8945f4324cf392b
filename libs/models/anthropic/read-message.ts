import { z } from 'zod';
import type { Usage } from '#libs/domain/money';
import { failureOf } from '../classification/failure-of.js';
import { requestIdOf } from '../classification/request-id-of.js';
import { type AskedModel, requireAskedModel } from '../classification/require-asked-model.js';
import type { JsonReply } from '../exchange/ask-json.js';
import type { Completion } from '../provider.js';
import { rawAnswer } from '../raw-answer.js';

/** A message, as far as we rely on it (@anthropic-ai/sdk `Message`). */
const Message = z.object({
  id: z.string().nullish().catch(null),
  model: z.string().nullish().catch(null),
  content: z.array(
    z.object({ type: z.string(), text: z.string().optional(), input: z.unknown().optional() }),
  ),
  stop_reason: z.string().nullish(),
  stop_details: z.object({ explanation: z.string().nullish() }).nullish().catch(null),
  /** Counts that can't be are none: the answer is of use without them. */
  usage: z
    .object({
      input_tokens: z.int().min(0),
      output_tokens: z.int().min(0),
      cache_creation_input_tokens: z.int().min(0).nullish(),
      cache_read_input_tokens: z.int().min(0).nullish(),
    })
    .nullish()
    .catch(null),
});
type Message = z.infer<typeof Message>;

/**
 * Reads a message of Anthropic's.
 * @throws {ProviderFailure} `wire.no_choice`, `wire.model_mismatch`
 */
export function readMessage({ reply, json }: JsonReply, asked: AskedModel): Completion {
  const parsed = Message.safeParse(json);
  if (!parsed.success) throw failureOf('wire.no_choice', 'the reply is no message', reply);
  const usage = usageOf(parsed.data.usage);
  requireAskedModel(asked, parsed.data.model, reply, usage);
  const content = contentOf(parsed.data);
  if (content === undefined) {
    throw failureOf('wire.no_choice', 'the answer ended in a way that nobody knows', reply, {
      code: parsed.data.stop_reason ?? null,
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

/**
 * By the reasons to stop of https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons. `pause_turn` is
 * of tools that run at Anthropic, which we don't use.
 * @returns undefined where its end is unknown
 */
function contentOf(message: Message): Completion['content'] | undefined {
  switch (message.stop_reason ?? '') {
    case 'refusal':
      return { kind: 'refusal', text: message.stop_details?.explanation ?? textOf(message) };
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return { kind: 'cut' };
    case 'end_turn':
    case 'stop_sequence':
    case 'tool_use': {
      const text = textOf(message);
      return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
    }
    default:
      return undefined;
  }
}

/** What was given to the tool that takes the answer, else the text. */
function textOf({ content }: Message): string {
  const call = content.find(({ type }) => type === 'tool_use');
  if (call !== undefined) return JSON.stringify(call.input ?? {});
  return content.map(({ text }) => text ?? '').join('');
}

/** Anthropic counts what was read from its cache, or written to it, apart from the rest of the input. */
function usageOf(usage: Message['usage']): Usage | null {
  if (usage == null) return null;
  const cachedInputTokens = usage.cache_read_input_tokens ?? 0;
  const cacheWriteTokens = usage.cache_creation_input_tokens ?? 0;
  return {
    inputTokens: usage.input_tokens + cachedInputTokens + cacheWriteTokens,
    cachedInputTokens,
    cacheWriteTokens,
    outputTokens: usage.output_tokens,
    estimated: false,
  };
}
