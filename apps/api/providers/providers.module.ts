import { Module } from '@nestjs/common';
import { ProviderStates } from './provider-states.js';
import { ProvidersController } from './providers.controller.js';

@Module({ controllers: [ProvidersController], providers: [ProviderStates] })
export class ProvidersModule {}
