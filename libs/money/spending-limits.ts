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
  readonly marketplaces: readonly Budgeted[];
}): SpendingLimits | null {
  const { ceilings, providers, marketplaces } = configured;
  const budgets = dailyBudgets(providers, marketplaces);
  const covering = coveringAll(ceilings, budgets);
  for (const entry of providers) {
    const isOwn = entry.dailyBudgetMicros !== undefined;
    const limit = isOwn ? `"${entry.id}".dailyBudgetMicros` : covering;
    if (limit === undefined || priceInForce(entry.prices[entry.model] ?? [], new Date())) continue;
    throw new ConfigurationError(
      `${limit} limits what "${entry.id}" may cost, whose prices are unknown: give "${entry.id}".prices a price for ` +
        `"${entry.model}" in the providers' file, or take the limit out`,
    );
  }
  return ceilings === null && budgets.length === 0 ? null : { ceilings, budgets };
}

/** An entry of a provider or a marketplace, as far as its budget goes. */
interface Budgeted {
  readonly id: string;
  readonly dailyBudgetMicros?: number | undefined;
}

/** @returns the daily budgets that entries have */
export function dailyBudgets(
  providers: readonly Budgeted[],
  marketplaces: readonly Budgeted[],
): readonly DailyBudget[] {
  return [
    ...providers.flatMap((entry) => budgetOf('provider', entry)),
    ...marketplaces.flatMap((entry) => budgetOf('marketplace', entry)),
  ];
}

function budgetOf(kind: DailyBudget['kind'], { id, dailyBudgetMicros }: Budgeted): DailyBudget[] {
  return dailyBudgetMicros === undefined ? [] : [{ kind, name: id, micros: dailyBudgetMicros }];
}

/** The limit, if there is one, that covers whatever provider is asked. */
function coveringAll(
  ceilings: Ceilings | null,
  budgets: readonly DailyBudget[],
): string | undefined {
  if (ceilings !== null) return "the ceilings' file";
  const first = budgets.find(({ kind }) => kind === 'marketplace');
  return first && `marketplace "${first.name}".dailyBudgetMicros`;
}
