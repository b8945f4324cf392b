import { SAFETY_SCHEMA_NAME } from '#libs/domain/wire/safety';
import { ATTRIBUTES_ANSWER, SAFETY_ANSWER } from './answers.js';

const REPLIES = {
  attributes: completionOf(ATTRIBUTES_ANSWER),
  safety: completionOf(SAFETY_ANSWER),
};

/**
 * The constant completion that a request gets. It is valid by construction: looking for the schema's name costs less
 * than parsing 40 kB.
 */
export function replyTo(requestBody: string): string {
  return REPLIES[requestBody.includes(`"name":"${SAFETY_SCHEMA_NAME}"`) ? 'safety' : 'attributes'];
}

function completionOf(answer: object): string {
  const message = { role: 'assistant', content: JSON.stringify(answer), refusal: null };
  return JSON.stringify({
    id: 'chatcmpl-bench',
    object: 'chat.completion',
    created: 0,
    model: 'stub',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
  });
}
