import type { FailureClass } from '#libs/domain/failure-classes';

/** What a code means: a class, or that the rate is limited (how, the asked wait tells). */
export type MeaningOfCode = FailureClass | 'rate';

/**
 * The codes, types and statuses that providers put into the body of an error. A code that says no more than the status
 * (`invalid_request_error`, `INVALID_ARGUMENT`, `server_error`) isn't here: then the status decides. Sources:
 * - OpenAI: https://platform.openai.com/docs/guides/error-codes, and `ResponseError.code` of the openai package for images
 * - Azure: https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter
 * - Anthropic: https://platform.claude.com/docs/en/api/errors, and `ErrorDetails` of @anthropic-ai/sdk
 * - Google: https://ai.google.dev/gemini-api/docs/troubleshooting, `google.rpc.Code`, `google.api.ErrorReason`
 * - vLLM, Groq, Ollama: what their servers answer for a model that isn't there
 */
const MEANINGS: readonly (readonly [MeaningOfCode, readonly string[]])[] = [
  [
    'policy.filter',
    [
      'content_filter',
      'content_policy_violation',
      'image_content_policy_violation',
      'ResponsibleAIPolicyViolation',
      // OpenAI's reasoning models: "your prompt was flagged as potentially violating our usage policy".
      'invalid_prompt',
    ],
  ],
  ['in.too_long', ['context_length_exceeded', 'string_above_max_length']],
  [
    'in.image',
    [
      'invalid_image',
      'invalid_image_format',
      'invalid_image_mode',
      'invalid_base64_image',
      'image_parse_error',
      'unsupported_image_media_type',
      'image_too_large',
      'image_too_small',
      'empty_image_file',
    ],
  ],
  ['in.image_fetch', ['failed_to_download_image', 'invalid_image_url', 'image_file_not_found']],
  [
    'in.too_big',
    [
      'image_file_too_large',
      'request_too_large',
      'image_dimensions_too_large',
      'request_body_too_large_after_decoding',
    ],
  ],
  [
    'auth',
    [
      'invalid_api_key',
      'authentication_error',
      'UNAUTHENTICATED',
      'API_KEY_INVALID',
      'API_KEY_SERVICE_BLOCKED',
      'SERVICE_DISABLED',
      'CONSUMER_SUSPENDED',
      'organization_on_hold',
    ],
  ],
  ['auth.model', ['permission_error', 'PERMISSION_DENIED']],
  [
    'quota.money',
    [
      'insufficient_quota',
      'billing_not_active',
      'billing_hard_limit_reached',
      'billing_error',
      'BILLING_DISABLED',
      'contract_spend_limit_reached',
      'enforced_spend_limit_reached',
      // Google's 400: there is no free tier here, billing must be switched on.
      'FAILED_PRECONDITION',
    ],
  ],
  [
    'model.gone',
    [
      'model_not_found',
      'model_deprecated',
      'model_decommissioned',
      'DeploymentNotFound',
      'not_found_error',
      'NotFoundError',
      'NOT_FOUND',
    ],
  ],
  [
    'srv.overloaded',
    [
      'overloaded',
      'overloaded_error',
      'server_overloaded',
      'engine_overloaded',
      'slow_down',
      'UNAVAILABLE',
    ],
  ],
  ['srv.error', ['api_error', 'timeout_error', 'INTERNAL', 'DEADLINE_EXCEEDED']],
  [
    'rate',
    ['rate_limit_exceeded', 'rate_limit_error', 'ramp_limit_exceeded', 'RESOURCE_EXHAUSTED'],
  ],
];

const MEANING_OF_CODE: ReadonlyMap<string, MeaningOfCode> = new Map(
  MEANINGS.flatMap(([meaning, codes]) => codes.map((code) => [code, meaning] as const)),
);

/** @returns undefined where the code says no more than the status */
export function meaningOfCode(code: string): MeaningOfCode | undefined {
  return MEANING_OF_CODE.get(code);
}
