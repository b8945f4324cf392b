/**
 * The provider's own id of a request: OpenAI's header `x-request-id` (which most compatible servers send, too),
 * Anthropic's `request-id`. Google sends none; its adapter takes the reply's `responseId`.
 */
export function requestIdOf(headers: Headers): string | null {
  return headers.get('x-request-id') ?? headers.get('request-id');
}
