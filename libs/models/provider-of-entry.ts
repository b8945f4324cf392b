import { PHOTO_TOKENS } from '#libs/config/photo-tokens';
import type { ProviderEntry } from '#libs/config/providers';
import { priceInForce } from '#libs/domain/money';
import type { ModelProvider } from './provider.js';
import { refuseReplays } from './refuse-replays.js';

/** What every adapter has of its entry, around its own way to send. */
export function providerOfEntry(entry: ProviderEntry, send: ModelProvider['send']): ModelProvider {
  return {
    id: entry.id,
    judges: entry.judges,
    repairs: entry.repairs ?? true,
    photoTokens: entry.photoTokens ?? PHOTO_TOKENS[entry.protocol],
    priceOf: (model, at) => priceInForce(entry.prices[model] ?? [], at),
    send: refuseReplays(entry.id, send),
  };
}
