import { z } from 'zod';
import type { Latency } from '#libs/db/latencies/read-latencies';
import type { ProviderEntry } from '#libs/config/providers';
import type { ProviderQueue } from '#libs/temporal/describe-provider-queue';
import { ProviderResource } from './provider-resource.js';

const count = z.int().min(0);
const perSecond = z.number();

const Queue = z.object({
  backlog: count.meta({ description: 'Attempts that wait for a worker, about' }),
  backlogByLane: z.object({ interactive: count, standard: count, backfill: count }),
  oldestWaitsMs: count.nullable().meta({ description: 'Null where none waits' }),
  addedPerSecond: perSecond.meta({ description: 'Attempts that came, over the last 30 s' }),
  takenPerSecond: perSecond.meta({ description: 'Attempts that went to workers' }),
  workers: count.meta({ description: 'Processes that ask for work; 0: nobody takes anything' }),
  rateLimitPerSecond: perSecond.nullable().meta({
    description: 'What the queue hands out a second at most; null: no limit',
  }),
  rateLimitSetBy: z.enum(['workers', 'operator']).nullable().meta({
    description: '`operator`: set at Temporal, over what the workers’ configuration says',
  }),
});

const ms = z.int().nullable();

const ModelLatency = z.object({
  model: z.string(),
  period: z.enum(['hour', 'day']).meta({
    description: 'The last 60 minutes, or 24 hours; of very many calls the newest 50,000',
  }),
  answered: count.meta({ description: 'Calls that the percentiles are of' }),
  unanswered: count.meta({ description: 'Calls that came to another end' }),
  p50Ms: ms,
  p95Ms: ms,
  p99Ms: ms,
});

const Limits = z.object({
  requestsPerMinute: z.int().nullable(),
  tokensPerMinute: z.int().nullable().meta({ description: 'Of each model' }),
});

/** Whether a provider is asked, what waits for it, and how fast it answers. */
export const ProviderReport = ProviderResource.extend({
  limits: Limits.meta({ description: 'As configured for the API; null: none' }),
  queue: Queue.nullable().meta({ description: 'Null while Temporal can’t be asked' }),
  latencies: z.array(ModelLatency),
}).meta({ id: 'ProviderReport' });
export type ProviderReport = z.infer<typeof ProviderReport>;

/** The answer of `GET /v1/providers`. */
export const ProviderList = z
  .object({ items: z.array(ProviderReport) })
  .meta({ id: 'ProviderList' });
export type ProviderList = z.infer<typeof ProviderList>;

/** What a report is made of; latencies of any providers, of which this one's are picked out. */
export interface ReportSources {
  readonly limits: ProviderEntry['limits'];
  readonly queue: ProviderQueue | null;
  readonly hour: readonly Latency[];
  readonly day: readonly Latency[];
}

export function toProviderReport(
  resource: ProviderResource,
  { limits, queue, hour, day }: ReportSources,
): ProviderReport {
  const ofPeriod = (period: 'hour' | 'day', latencies: readonly Latency[]) =>
    latencies
      .filter(({ provider }) => provider === resource.id)
      .map(({ model, answered, unanswered, p50Ms, p95Ms, p99Ms }) => ({
        ...{ model, period, answered, unanswered },
        ...{ p50Ms, p95Ms, p99Ms },
      }));
  return {
    ...resource,
    limits: {
      requestsPerMinute: limits?.requestsPerMinute ?? null,
      tokensPerMinute: limits?.tokensPerMinute ?? null,
    },
    queue,
    latencies: [...ofPeriod('hour', hour), ...ofPeriod('day', day)],
  };
}
