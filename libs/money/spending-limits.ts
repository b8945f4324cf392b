import type { MarketplaceEntry } from '#libs/config/marketplaces';
import { ConfigurationError } from '#libs/config/parse-env';
import type { ProviderEntry } from '#libs/config/providers';
import type { DailyBudget } from '#libs/db/budgets/daily-budget';
import type { Ceilings } from '#libs/domain/ceilings';
import { priceInForce } from '#libs/domain/money';

/** What is configured to limit what drafts cost. */
export interface SpendingLimits {
  readonly ceilings: Ceilings | null;
  readonly budgets: readonly DailyBudget[];
}

/**
 * Gathers the limits.
 * @returns null where nothing is limited
 * @throws ConfigurationError naming the limit and the provider, where a limit covers a provider whose prices aren't known
 */
export function spendingLimits(configured: {
  readonly ceilings: Ceilings | null;
  /** Those that are switched on. */
  readonly providers: readonly ProviderEntry[];
  readonly marketplaces: readonly Pick<MarketplaceEntry, 'id' | 'dailyBudgetMicros'>[];
}): SpendingLimits | null {
  const { ceilings, providers, marketplaces } = configured;
  const ofProviders = providers.flatMap((entry) => budgetOf('provider', entry));
  const ofMarketplaces = marketplaces.flatMap((entry) => budgetOf('marketplace', entry));
  const covering = coveringAll(ceilings, ofMarketplaces);
  for (const entry of providers) {
    const own = ofProviders.some(({ name }) => name === entry.id);
    const limit = own ? `"${entry.id}".dailyBudgetMicros` : covering;
    if (limit === undefined || priceInForce(entry.prices[entry.model] ?? [], new Date())) continue;
    throw new ConfigurationError(
      `${limit} limits what "${entry.id}" may cost, whose prices are unknown: give "${entry.id}".prices a price for ` +
        `"${entry.model}" in the providers' file, or take the limit out`,
    );
  }
  const budgets = [...ofProviders, ...ofMarketplaces];
  return ceilings === null && budgets.length === 0 ? null : { ceilings, budgets };
}

function budgetOf(
  kind: DailyBudget['kind'],
  {
    id,
    dailyBudgetMicros,
  }: { readonly id: string; readonly dailyBudgetMicros?: number | undefined },
): DailyBudget[] {
  return dailyBudgetMicros === undefined ? [] : [{ kind, name: id, micros: dailyBudgetMicros }];
}

/** The limit, if there is one, that covers whatever provider is asked. */
function coveringAll(
  ceilings: Ceilings | null,
  marketplaces: readonly DailyBudget[],
): string | undefined {
  if (ceilings !== null) return "the ceilings' file";
  const [first] = marketplaces;
  return first && `marketplace "${first.name}".dailyBudgetMicros`;
}
