/** `usage` of a completion, in OpenAI's words. */
export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** What a photo counts for, whatever its size: the order of magnitude of hosted vision models. */
const TOKENS_PER_PHOTO = 258;

/** The usual rule of thumb for text; the baseline has no tokenizer, but money code needs a figure. */
const CHARACTERS_PER_TOKEN = 4;

/** Counts tokens by fixed rules, so that the same request always has the same usage. */
export function countUsage(promptCharacters: number, photos: number, answer: string): Usage {
  const prompt = Math.ceil(promptCharacters / CHARACTERS_PER_TOKEN) + photos * TOKENS_PER_PHOTO;
  const completion = Math.ceil(answer.length / CHARACTERS_PER_TOKEN);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  };
}
