import { z } from 'zod';
import type { Usage } from '#libs/domain/money';
import { failureOf } from '../classification/failure-of.js';
import { requestIdOf } from '../classification/request-id-of.js';
import { type AskedModel, requireAskedModel } from '../classification/require-asked-model.js';
import type { JsonReply } from '../exchange/ask-json.js';
import type { Completion } from '../provider.js';
import { rawAnswer } from '../raw-answer.js';

const Count = z.int().min(0);

/** A reply of `generateContent`, as far as we rely on it (@google/genai `GenerateContentResponse`). */
const Content = z.object({
  responseId: z.string().nullish().catch(null),
  modelVersion: z.string().nullish().catch(null),
  promptFeedback: z.object({ blockReason: z.string().nullish() }).nullish(),
  candidates: z
    .array(
      z.object({
        finishReason: z.string().nullish(),
        content: z
          .object({
            parts: z
              .array(z.object({ text: z.string().nullish(), thought: z.boolean().nullish() }))
              .nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
  /** Counts that can't be are none: the answer is of use without them. */
  usageMetadata: z
    .object({
      promptTokenCount: Count,
      cachedContentTokenCount: Count.nullish(),
      candidatesTokenCount: Count.nullish(),
      thoughtsTokenCount: Count.nullish(),
    })
    .nullish()
    .catch(null),
});
type Candidate = NonNullable<z.infer<typeof Content>['candidates']>[number];

/**
 * Ends by which Google's filters stop an answer over what it is about (@google/genai `FinishReason`). `RECITATION` isn't
 * among them: it concerns how the model words its answer, not the listing, so another may be asked.
 */
const FILTERED_ENDS = new Set([
  'SAFETY',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
]);

/**
 * Reads a reply of Gemini's. A blocked prompt has no candidate and is the filter's, whatever the reason.
 * @throws {ProviderFailure} `wire.no_choice`, `wire.model_mismatch`
 */
export function readContent({ reply, json }: JsonReply, asked: AskedModel): Completion {
  const parsed = Content.safeParse(json);
  if (!parsed.success) throw failureOf('wire.no_choice', 'the reply is no content', reply);
  const { candidates, modelVersion, promptFeedback, responseId } = parsed.data;
  const usage = usageOf(parsed.data.usageMetadata);
  requireAskedModel(asked, modelVersion, reply, usage);
  const content = isBlocked(promptFeedback?.blockReason)
    ? ({ kind: 'filtered' } as const)
    : contentOf(candidates?.[0]);
  if (content === undefined) {
    throw failureOf('wire.no_choice', 'no answer, or one that ended in a way nobody knows', reply, {
      code: candidates?.[0]?.finishReason ?? null,
      usage,
    });
  }
  return {
    content,
    usage,
    status: reply.status,
    requestId: requestIdOf(reply.headers) ?? responseId ?? null,
    replyId: responseId ?? null,
    raw: rawAnswer(reply.text),
  };
}

function isBlocked(reason: string | null | undefined): boolean {
  return reason != null && reason !== '' && !reason.endsWith('_UNSPECIFIED');
}

/** @returns undefined where there is no candidate, or its end is unknown */
function contentOf(candidate: Candidate | undefined): Completion['content'] | undefined {
  const end = candidate?.finishReason ?? '';
  if (FILTERED_ENDS.has(end)) return { kind: 'filtered' };
  if (end === 'MAX_TOKENS') return { kind: 'cut' };
  if (end !== 'STOP') return undefined;
  const parts = candidate?.content?.parts ?? [];
  const text = parts.map((part) => (part.thought === true ? '' : (part.text ?? ''))).join('');
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** Google counts what came from its cache within the prompt, and thoughts apart from the answer; both are billed output. */
function usageOf(usage: z.infer<typeof Content>['usageMetadata']): Usage | null {
  if (usage == null) return null;
  return {
    inputTokens: usage.promptTokenCount,
    cachedInputTokens: Math.min(usage.cachedContentTokenCount ?? 0, usage.promptTokenCount),
    outputTokens: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
    estimated: false,
  };
}
