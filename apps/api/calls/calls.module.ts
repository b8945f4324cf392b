import { Module } from '@nestjs/common';
import { CallsController } from './calls.controller.js';
import { CallsReader } from './read-calls.js';

@Module({ controllers: [CallsController], providers: [CallsReader] })
export class CallsModule {}
