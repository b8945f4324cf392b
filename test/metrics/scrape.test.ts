import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { startHealthServer } from '#apps/worker/health-server';
import { runModelStep, type ModelStepSources } from '#libs/calls/model-step';
import type { RevisionKey } from '#libs/domain/listing';
import { createLogger } from '#libs/log/logger';
import { WorkerMetrics } from '#libs/metrics/worker-metrics';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { eventually } from '#test/harness/eventually';
import { ONE_WORD, SCRIPTED, usePhotolessSteps } from '#test/harness/photoless-steps';
import { useRealPostgres } from '#test/harness/real-postgres';
import { useRealTemporal } from '#test/harness/real-temporal';
import { KEYS, startApi } from '#test/harness/running-api';
import { providerEntry } from '#test/harness/sent-request';

const postgres = useRealPostgres();
const engine = useRealTemporal();
const steps = usePhotolessSteps(postgres);
let server: FastifyInstance;
let sources: ModelStepSources;
let close: () => Promise<void>;

beforeAll(async () => {
  const logger = createLogger({ process: 'test', level: 'silent' });
  const health = new ProviderHealth(postgres.db, logger, (subject, reason) => {
    metrics.rests.restBegun(subject.provider, reason);
  });
  const metrics = new WorkerMetrics(['scripted'], () => health.troubles());
  const entry = providerEntry({
    protocol: 'openai',
    baseUrl: steps.provider.baseUrl,
    prices: {
      'a-model': [
        {
          from: '2026-01-01',
          inputMicrosPerMillion: 1_000_000,
          cachedInputMicrosPerMillion: 500_000,
          outputMicrosPerMillion: 2_000_000,
        },
      ],
    },
  });
  sources = {
    ...steps.sources,
    health,
    meter: metrics.calls,
    providers: new Map([[entry.id, openAiCompatible(entry)]]),
  };
  server = await startHealthServer({ host: '127.0.0.1', port: 0 }, new Map(), metrics.registry);
  close = async () => {
    await server.close();
    await health.refresh();
  };
});
afterAll(() => close());

const step = (key: RevisionKey) =>
  runModelStep(
    sources,
    {
      ...key,
      lane: 'standard',
      planned: SCRIPTED,
      round: 1,
    },
    ONE_WORD,
    new AbortController().signal,
  );

/** What Prometheus would read, a value a line. */
async function scrape(): Promise<ReadonlyMap<string, number>> {
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens');
  const reply = await fetch(`http://127.0.0.1:${address.port}/metrics`);
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return valuesOf(await reply.text());
}

function valuesOf(page: string): ReadonlyMap<string, number> {
  const lines = page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1))];
    }),
  );
}

describe("a worker's metrics", () => {
  it('count calls, answers used again, failures, rests and money as they happen', async () => {
    const content = { kind: 'content', content: 'denim' } as const;
    steps.provider.replies = [content, { kind: 'status', status: 529 }];
    const first = await acceptedRevision(postgres.db);
    await step(first);
    await step(first);
    let values = await scrape();
    const labels = 'provider="scripted",capability="attributes"';
    expect(values.get(`garnish_calls_total{${labels},class="answered",action="used"}`)).toBe(1);
    expect(values.get(`garnish_answers_reused_total{${labels}}`)).toBe(1);
    expect(values.get('garnish_call_cost_micros_total{provider="scripted"}')).toBeGreaterThan(0);
    expect(values.get('garnish_call_duration_seconds_count{provider="scripted"}')).toBe(1);
    expect(values.get('garnish_calls_open{provider="scripted"}')).toBe(0);
    const resting = 'provider="scripted",state="resting",scope="part"';
    expect(values.get(`garnish_provider_troubles{${resting}}`)).toBe(0);

    const overloaded = await step(await acceptedRevision(postgres.db));
    expect(overloaded).toMatchObject({ verdict: { class: 'srv.overloaded' } });
    const skipped = await step(await acceptedRevision(postgres.db));
    expect(skipped).toMatchObject({ verdict: { class: 'skipped' } });
    values = await scrape();
    expect(values.get(`garnish_calls_total{${labels},class="srv.overloaded",action="next"}`)).toBe(
      1,
    );
    expect(values.get(`garnish_steps_not_sent_total{${labels},class="skipped"}`)).toBe(1);
    expect(values.get(`garnish_provider_troubles{${resting}}`)).toBe(1);
    const begun = 'provider="scripted",reason="srv.overloaded"';
    expect(values.get(`garnish_provider_rests_begun_total{${begun}}`)).toBe(1);
  });
});

describe("the API's metrics", () => {
  it("count requests by the route's pattern, and are an operator's to read", async () => {
    const api = await startApi({ db: postgres.db, temporal: engine.temporal });
    await api.call('GET', '/v1/marketplaces/sandbox/listings/nobody/enrichment');
    const read = (key: string) =>
      fetch(`${api.url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
    expect((await read(KEYS.service)).status).toBe(403);
    const count = await eventually('the request', async () => {
      const values = valuesOf(await (await read(KEYS.operator)).text());
      const labels =
        'method="GET",route="/v1/marketplaces/:marketplace/listings/:listingId/enrichment",status="4xx"';
      return values.get(`garnish_http_request_duration_seconds_count{${labels}}`);
    });
    expect(count).toBe(1);
    await api.stop();
  });
});
