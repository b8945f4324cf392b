import { afterAll, beforeAll } from '@jest/globals';
import { runModelStep, type ModelStepSources, type StepResult } from '#libs/calls/model-step';
import { Marketplaces } from '#libs/config/marketplaces';
import type { ProviderEntry } from '#libs/config/providers';
import type { Database } from '#libs/db/database';
import type { RevisionKey } from '#libs/domain/listing';
import type { Capability } from '#libs/domain/profile';
import { createLogger } from '#libs/log/logger';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import { Spending } from '#libs/money/spending';
import type { SpendingLimits } from '#libs/money/spending-limits';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import type { RealPostgres } from '#test/harness/real-postgres';
import {
  startScriptedProvider,
  type ProviderReply,
  type ScriptedProvider,
} from '#test/harness/scripted-provider';

/** What each of these calls may cost: 9 tokens of prompt and schema, 22 of the listing's words, 1,000 of output at 2. */
export const RESERVED_MICROS = 9 + 22 + 2_000;
/** What the scripted provider's usage costs: 1,000 tokens of input, 400 of them cached, and 100 of output. */
export const COST_MICROS = 600 + 200 + 200;

const PRICES: ProviderEntry['prices'] = {
  'a-model': [
    {
      from: '2026-01-01',
      inputMicrosPerMillion: 1_000_000,
      cachedInputMicrosPerMillion: 500_000,
      outputMicrosPerMillion: 2_000_000,
    },
  ],
};
const FREE: ProviderEntry['prices'] = {
  'a-model': [
    {
      from: '2026-01-01',
      inputMicrosPerMillion: 0,
      cachedInputMicrosPerMillion: 0,
      outputMicrosPerMillion: 0,
    },
  ],
};

/** One worker, as far as money is concerned. */
export interface LimitedWorker {
  /** Runs a step of a revision, with a request of its own unless one is named. */
  step(
    key: RevisionKey,
    given?: {
      readonly capability?: Capability;
      readonly provider?: string;
      readonly request?: string;
    },
  ): Promise<StepResult<string>>;
}

/** Steps of real workers at a provider that is paid, `dear`, one that is `free`, and one without prices, `unpriced`. */
export interface LimitedSteps {
  readonly server: ScriptedProvider;
  /** @param limits of this worker; several workers share the database */
  worker(limits: SpendingLimits): LimitedWorker;
  /** Every request gets this reply from here on. */
  reply(reply: ProviderReply): void;
}

export function useLimitedSteps(postgres: RealPostgres): LimitedSteps {
  let provider: ScriptedProvider | undefined;
  let shared: Omit<ModelStepSources, 'spending'> | undefined;
  let close: () => Promise<void> = () => Promise.resolve();
  let requests = 0;

  beforeAll(async () => {
    provider = await startScriptedProvider();
    const opened = open(postgres.db, provider);
    shared = opened.sources;
    close = opened.close;
  });
  afterAll(() => close());

  const there = () => {
    if (provider === undefined || shared === undefined) throw new Error('used outside a test');
    return { provider, shared };
  };
  return {
    get server() {
      return there().provider;
    },
    reply(reply) {
      there().provider.replies = [reply];
    },
    worker(limits) {
      const spending = new Spending(postgres.db, limits);
      return {
        step(key, { capability = 'attributes', provider: id = 'dear', request } = {}) {
          requests += 1;
          const schemaName = request ?? `request-${requests}`;
          const planned = { provider: id, model: 'a-model', attemptTimeoutMs: 10_000 };
          return runModelStep(
            { ...there().shared, spending },
            { ...key, lane: 'standard', planned, round: requests },
            {
              request: ({ row }) => ({
                capability,
                model: 'a-model',
                system: 'Read it.',
                parts: [{ kind: 'text', text: JSON.stringify(row.content.text) }],
                schemaName,
                schema: { type: 'object' },
                maxOutputTokens: 1_000,
              }),
              interpret: (text) => ({ kind: 'usable', answer: text, flags: [] }),
            },
            new AbortController().signal,
          );
        },
      };
    },
  };
}

function open(db: Database, provider: ScriptedProvider) {
  // Never asked for anything: the listings here have no photos.
  const store = new S3ObjectStore({
    endpoint: provider.baseUrl,
    bucket: 'unused',
    region: 'unused',
    credentials: { accessKeyId: 'unused', secretAccessKey: 'unused' },
  });
  const ingester = new PhotoIngester({ store });
  const entry = (
    id: string,
    prices: ProviderEntry['prices'],
  ): [string, ReturnType<typeof openAiCompatible>] => [
    id,
    openAiCompatible({
      id,
      protocol: 'openai',
      baseUrl: provider.baseUrl,
      apiKey: null,
      model: 'a-model',
      attemptTimeoutMs: 10_000,
      concurrentCalls: 1,
      prices,
      judges: { text: [], image: [] },
    }),
  ];
  return {
    sources: {
      db,
      profiles: new ProfileCache(db),
      health: new ProviderHealth(db, createLogger({ process: 'test', level: 'silent' })),
      providers: new Map([entry('dear', PRICES), entry('free', FREE), entry('unpriced', {})]),
      renditions: new RenditionCache(store, 1_000_000),
      ingester,
      marketplaces: new Marketplaces([]),
    },
    close: async () => {
      await ingester.close();
      store.close();
      await provider.close();
    },
  };
}
