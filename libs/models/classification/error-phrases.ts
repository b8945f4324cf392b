import type { FailureClass } from '#libs/domain/failure-classes';

/**
 * Refusals that have no code of their own, only words; asked last, and only where code and status say no more than "your
 * request is wrong". Words change without notice: a miss costs one listing its automatic answer, never a wrong class for
 * something that a code names.
 */
const PHRASES: readonly (readonly [RegExp, FailureClass])[] = [
  // Anthropic, 400 invalid_request_error: "Output blocked by content filtering policy", as its users report it.
  [/blocked by content filtering policy/i, 'policy.filter'],
  // Anthropic, 400 invalid_request_error, before there was billing_error: https://platform.claude.com/docs/en/api/errors
  [/credit balance is too low/i, 'quota.money'],
  // Anthropic, 400 invalid_request_error: "prompt is too long: 210000 tokens > 200000 maximum".
  [/prompt is too long/i, 'in.too_long'],
  // Google, 400 INVALID_ARGUMENT: "The input token count (…) exceeds the maximum number of tokens allowed (…)".
  [/input token count.*exceeds the maximum/i, 'in.too_long'],
  // Anthropic: "image exceeds 5 MB maximum", https://platform.claude.com/docs/en/build-with-claude/vision
  [/image exceeds .* maximum/i, 'in.too_big'],
  // Anthropic: "Could not process image"; Google: "Unable to process input image".
  [/(could not|unable to) process (input )?image/i, 'in.image'],
];

/** @returns undefined where the words are none that we know */
export function classOfPhrase(message: string): FailureClass | undefined {
  return PHRASES.find(([phrase]) => phrase.test(message))?.[1];
}
