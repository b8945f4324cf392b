import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { provideApiParts, type ApiParts } from './api-parts.js';
import { KeyRing } from './auth/key-ring.js';
import { BudgetsModule } from './budgets/budgets.module.js';
import { CallsModule } from './calls/calls.module.js';
import { CostsModule } from './costs/costs.module.js';
import { CurrentProfile } from './current-profile.js';
import { HealthModule } from './health/health.module.js';
import { ListingsModule } from './listings/listings.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { ProblemDetailsFilter } from './problem-details.filter.js';
import { ValidateRequestPipe } from './problems/validate-request.pipe.js';
import { ProvidersModule } from './providers/providers.module.js';
import { requestLogging } from './request-logging.js';

/** Composes the API. */
@Global()
@Module({})
export class AppModule {
  static with(parts: ApiParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(requestLogging(parts.logger)),
        HealthModule,
        ListingsModule,
        MetricsModule,
        CallsModule,
        CostsModule,
        BudgetsModule,
        ProvidersModule,
      ],
      providers: [
        provideApiParts(parts),
        { provide: KeyRing, useValue: new KeyRing(parts.marketplaces) },
        CurrentProfile,
        { provide: APP_FILTER, useClass: ProblemDetailsFilter },
        { provide: APP_PIPE, useClass: ValidateRequestPipe },
      ],
      exports: [provideApiParts(parts), KeyRing, CurrentProfile],
    };
  }
}
