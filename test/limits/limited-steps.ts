import { runModelStep, type ModelStepSources, type StepResult } from '#libs/calls/model-step';
import type { ProviderEntry } from '#libs/config/providers';
import type { RevisionKey } from '#libs/domain/listing';
import type { Capability } from '#libs/domain/profile';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import type { ModelProvider } from '#libs/models/provider';
import { Spending } from '#libs/money/spending';
import type { SpendingLimits } from '#libs/money/spending-limits';
import { usePhotolessSteps } from '#test/harness/photoless-steps';
import type { RealPostgres } from '#test/harness/real-postgres';
import { providerEntry } from '#test/harness/sent-request';
import type { ProviderReply, ScriptedProvider } from '#test/harness/scripted-provider';

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
  /** What activities at these providers need; no limits in it. */
  readonly sources: ModelStepSources;
  /** @param limits of this worker; several workers share the database */
  worker(limits: SpendingLimits): LimitedWorker;
  /** Every request gets this reply from here on. */
  reply(reply: ProviderReply): void;
}

export function useLimitedSteps(postgres: RealPostgres): LimitedSteps {
  const photoless = usePhotolessSteps(postgres);
  let requests = 0;
  return {
    get server() {
      return photoless.provider;
    },
    get sources() {
      const at = photoless.provider.baseUrl;
      const providers = [
        provider(at, 'dear', PRICES),
        provider(at, 'free', FREE),
        provider(at, 'unpriced', {}),
      ];
      return { ...photoless.sources, providers: new Map(providers.map((one) => [one.id, one])) };
    },
    reply(reply) {
      photoless.provider.replies = [reply];
    },
    worker(limits) {
      const sources = { ...this.sources, spending: new Spending(postgres.db, limits) };
      return {
        step(key, { capability = 'attributes', provider: id = 'dear', request } = {}) {
          requests += 1;
          const schemaName = request ?? `request-${requests}`;
          const planned = { provider: id, model: 'a-model', attemptTimeoutMs: 10_000 };
          return runModelStep(
            sources,
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

function provider(baseUrl: string, id: string, prices: ProviderEntry['prices']): ModelProvider {
  const judges = { text: ['weapons' as const], image: [] };
  return openAiCompatible({
    ...providerEntry({ protocol: 'openai', baseUrl, judges }),
    id,
    prices,
  });
}
