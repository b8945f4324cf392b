import { Injectable } from '@nestjs/common';
import { readLatencies } from '#libs/db/latencies/read-latencies';
import { describeError } from '#libs/log/describe-error';
import { describeProviderQueue, type ProviderQueue } from '#libs/temporal/describe-provider-queue';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { toProviderReport, type ProviderReport } from './provider-report.js';
import { ProviderStates } from './provider-states.js';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

/** What an operator sees of all providers, read when it is asked for. */
@Injectable()
export class ProviderReports {
  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    private readonly states: ProviderStates,
  ) {}

  async list(): Promise<readonly ProviderReport[]> {
    const { db, providers } = this.parts;
    const [resources, hour, day] = await Promise.all([
      this.states.list(),
      readLatencies(db, HOUR_MS),
      readLatencies(db, DAY_MS),
    ]);
    return Promise.all(
      resources.map(async (resource) => {
        const limits = providers.find(({ id }) => id === resource.id)?.limits;
        const queue = await this.queueOf(resource.id);
        return toProviderReport(resource, { limits, queue, hour, day });
      }),
    );
  }

  /** What Postgres knows is worth showing without Temporal. */
  private async queueOf(provider: string): Promise<ProviderQueue | null> {
    const { temporal, logger } = this.parts;
    try {
      return await describeProviderQueue(temporal.client, provider);
    } catch (error) {
      logger.warn({ provider, cause: describeError(error) }, 'its queue could not be described');
      return null;
    }
  }
}
