import { Module } from '@nestjs/common';
import { ProviderReports } from './provider-reports.js';
import { ProviderStates } from './provider-states.js';
import { ProvidersController } from './providers.controller.js';

@Module({ controllers: [ProvidersController], providers: [ProviderStates, ProviderReports] })
export class ProvidersModule {}
