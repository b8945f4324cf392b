import { reservationOf } from '#libs/domain/money';
import type { ModelProvider, ModelRequest } from '#libs/models/provider';
import { estimateTokens } from './estimate-tokens.js';

/** @returns what a request may cost at most in micro-dollars, at the prices of a moment; null where its model has none */
export function reservedMicros(
  request: ModelRequest,
  provider: Pick<ModelProvider, 'priceOf' | 'photoTokens'>,
  at: Date,
): number | null {
  const price = provider.priceOf(request.model, at);
  return price === null
    ? null
    : reservationOf(estimateTokens(request, provider.photoTokens), price);
}
