import type { ProviderEntry } from '#libs/config/providers';
import { FAILURE_RULES } from '#libs/domain/failure-rules';
import type { Completion, ModelProvider, ModelRequest } from '#libs/models/provider';
import { ProviderFailure } from '#libs/models/provider-failure';

export const CALL_ID = 'c0a8b1d2-0000-4000-8000-000000000000';

/** One text and one photo; the photo's bytes are `PHOTO`. */
export const REQUEST: ModelRequest = {
  capability: 'attributes',
  model: 'a-model',
  system: 'Read it.',
  parts: [
    { kind: 'text', text: 'blue jeans' },
    { kind: 'image', sha256: 'a-photo' },
  ],
  schemaName: 'word',
  schema: {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { word: { type: 'string' } },
    required: ['word'],
    additionalProperties: false,
  },
  maxOutputTokens: 100,
};

export const PHOTO = Uint8Array.of(1, 2, 3);

/** An entry for a provider of tests. */
export function providerEntry(
  given: Pick<ProviderEntry, 'protocol' | 'baseUrl'> & Partial<ProviderEntry>,
): ProviderEntry {
  return {
    id: 'scripted',
    apiKey: 'sk-test',
    model: 'a-model',
    attemptTimeoutMs: 10_000,
    concurrentCalls: 1,
    prices: {},
    judges: { text: [], image: [] },
    ...given,
  };
}

/** Sends the request to a provider, for as long as `signal` lets it. */
export async function sendTo(
  provider: ModelProvider,
  signal: AbortSignal = AbortSignal.timeout(10_000),
  request: ModelRequest = REQUEST,
): Promise<Completion> {
  return provider.send(request, { callId: CALL_ID, signal, imageBytes: () => PHOTO });
}

/** What a request that must fail threw: its class, whether the table bills it, and the facts. */
export async function failureOfSending(
  provider: ModelProvider,
  signal?: AbortSignal,
): Promise<ProviderFailure['facts'] & { readonly class: string; readonly billed: string }> {
  try {
    const completion = await sendTo(provider, signal);
    throw new Error(`it answered: ${JSON.stringify(completion)}`);
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    const { failureClass, facts } = error;
    return { class: failureClass, ...facts, billed: FAILURE_RULES[failureClass].billed };
  }
}
