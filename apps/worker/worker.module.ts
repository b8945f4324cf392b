import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { WorkerParts } from './worker-parts.js';

/** Token of the {@link WorkerParts}. */
export const WORKER_PARTS = Symbol('worker parts');

/** The worker's application context: holds what activities need, and closes it when the workers have drained. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  static with(parts: WorkerParts): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: WORKER_PARTS, useValue: parts }] };
  }

  constructor(@Inject(WORKER_PARTS) private readonly parts: WorkerParts) {}

  async onApplicationShutdown(): Promise<void> {
    await this.parts.close();
  }
}
