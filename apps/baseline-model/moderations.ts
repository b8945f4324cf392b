import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { SafetyCategory } from '#libs/domain/wire/safety';
import { BASELINE_MODEL, isBaselineModel } from './identity.js';
import { invalidRequest, modelNotFound } from './openai-error.js';
import { readDataUrl } from './read-data-url.js';
import type { ReceivedBody } from './received-body.js';
import { readSellerText } from './text/seller-text.js';
import { findSafetyHits } from './safety/find-safety-hits.js';

const Part = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image_url'), image_url: z.object({ url: z.string() }) }),
]);

const ModerationRequest = z.object({
  model: z.string().optional(),
  input: z.union([z.string(), z.array(z.string()), z.array(Part)]),
});

/** The categories of OpenAI's moderation that our text rules can judge; the others are always false. */
const CATEGORIES = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/intent',
  'self-harm/instructions',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
] as const;

/** Which of them our text rules speak for. */
const OURS: Readonly<Partial<Record<SafetyCategory, (typeof CATEGORIES)[number]>>> = {
  hate: 'hate',
  drugs: 'illicit',
  weapons: 'illicit/violent',
};

/**
 * `POST /v1/moderations`. A result a string, or one for a list of parts, as at OpenAI. Only text is judged:
 * `category_applied_input_types` names `text` for the categories that have rules, and nothing for the rest.
 */
export function registerModerations(server: FastifyInstance): void {
  server.post<{ Body: ReceivedBody }>('/v1/moderations', (request) => {
    const parsed = ModerationRequest.safeParse(request.body.json());
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw invalidRequest(
        '`input` must be text, a list of texts or a list of parts.',
        issue?.path.join('.') ?? null,
        null,
      );
    }
    const { model, input } = parsed.data;
    if (model !== undefined && !isBaselineModel(model)) throw modelNotFound(model);
    return {
      id: `modr-${randomUUID()}`,
      model: BASELINE_MODEL,
      results: textsOf(input).map(moderate),
    };
  });
}

function textsOf(input: z.infer<typeof ModerationRequest>['input']): readonly string[] {
  if (typeof input === 'string') return [input];
  const texts: string[] = [];
  const parts: string[] = [];
  input.forEach((item, index) => {
    if (typeof item === 'string') texts.push(item);
    else if (item.type === 'text') parts.push(item.text);
    else readDataUrl(item.image_url.url, `input.[${index}].image_url.url`);
  });
  return texts.length > 0 ? texts : [parts.join('\n')];
}

function moderate(text: string) {
  const found = new Set<string>();
  for (const hit of findSafetyHits(
    readSellerText({ locale: '', title: null, description: text }),
  )) {
    const category = OURS[hit.category];
    if (category !== undefined) found.add(category);
  }
  const judged = new Set<string>(Object.values(OURS));
  return {
    flagged: found.size > 0,
    categories: Object.fromEntries(CATEGORIES.map((name) => [name, found.has(name)])),
    category_scores: Object.fromEntries(CATEGORIES.map((name) => [name, found.has(name) ? 1 : 0])),
    category_applied_input_types: Object.fromEntries(
      CATEGORIES.map((name) => [name, judged.has(name) ? ['text'] : []]),
    ),
  };
}
