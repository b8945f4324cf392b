import type { HealthScope } from '#libs/domain/failure-rules';
import type { PlannedProvider } from '#libs/domain/profile';

/** The scope of everything at a provider's address and on its account; any other scope is a model's name. */
export const WHOLE_PROVIDER = '*';

/**
 * The scope that trouble is recorded under. An entry of `config/providers.json` is one address and one account, so
 * both are the whole of it.
 */
export function scopeOf(shared: HealthScope, { model }: Pick<PlannedProvider, 'model'>): string {
  return shared === 'model' ? model : WHOLE_PROVIDER;
}
