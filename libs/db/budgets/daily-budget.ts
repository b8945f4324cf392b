/** What a daily budget is of. */
export type BudgetKind = 'provider' | 'marketplace';

/** What the drafts of a provider, or of a marketplace's listings, may cost on one day (UTC). */
export interface DailyBudget {
  readonly kind: BudgetKind;
  /** Id of the provider or the marketplace. */
  readonly name: string;
  readonly micros: number;
}
