import { Inject } from '@nestjs/common';
import type { ApiConfig } from '#libs/config/api-config';
import type { MarketplaceEntry } from '#libs/config/marketplaces';
import type { ProviderEntry } from '#libs/config/providers';
import type { Database } from '#libs/db/database';
import type { Logger } from '#libs/log/logger';
import type { NamedProfile } from '#libs/profile/build-profile';
import type { Temporal } from '#libs/temporal/connect-temporal';

/** Everything outside of the process that the API works with; whoever makes them ends them. */
export interface ApiParts {
  readonly config: Pick<ApiConfig, 'revisionsPerMinute'>;
  readonly logger: Logger;
  readonly db: Database;
  readonly temporal: Temporal;
  readonly marketplaces: readonly MarketplaceEntry[];
  /** Those that are switched on, with what limits them. */
  readonly providers: readonly Pick<ProviderEntry, 'id' | 'limits' | 'dailyBudgetMicros'>[];
  /** Pinned by every revision that is accepted. */
  readonly profile: NamedProfile;
}

const API_PARTS = Symbol('ApiParts');

/** Injects {@link ApiParts}. */
export const InjectApiParts = () => Inject(API_PARTS);

/** The provider behind {@link InjectApiParts}. */
export const provideApiParts = (parts: ApiParts) => ({ provide: API_PARTS, useValue: parts });
