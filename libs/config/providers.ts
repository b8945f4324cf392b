import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PriceList, priceInForce } from '#libs/domain/money';
import { SafetyCategory } from '#libs/domain/wire/safety';
import { DailyBudgetMicros } from './daily-budget-micros.js';
import { nameEntries } from './name-entries.js';
import { ConfigurationError } from './parse-env.js';

/** The protocols that there is an adapter for (`libs/models/create-providers.ts`). */
const Protocol = z.enum(['openai', 'anthropic', 'gemini']);
export type ProviderProtocol = z.infer<typeof Protocol>;

const PricesByModel = z.record(z.string(), PriceList);

/** Prices by model; `unknown` says that there are none yet, and that costs may stay unknown. */
const Prices = z
  .unknown()
  .transform((given, context): z.infer<typeof PricesByModel> | 'unknown' => {
    if (given === 'unknown') return given;
    const parsed = PricesByModel.safeParse(given);
    if (parsed.success) return parsed.data;
    for (const { message, path } of parsed.error.issues) {
      context.addIssue({ code: 'custom', message, path });
    }
    return z.NEVER;
  });

/** How fast a provider may be asked. */
const RateLimits = z.strictObject({
  /** Attempts, whichever model they ask; those that a stored answer serves count, too. */
  requestsPerMinute: z.int().min(1).optional(),
  /** Input and allowed output by our estimate, each model by itself. */
  tokensPerMinute: z.int().min(1).optional(),
});

/** One provider as `config/providers.json` describes it; secrets and addresses come from named variables. */
export const ProviderFileEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** Which adapter speaks to it. */
  protocol: Protocol,
  baseUrl: z.strictObject({ variable: z.string(), default: z.url().optional() }),
  apiKey: z.strictObject({ variable: z.string() }),
  model: z.strictObject({ variable: z.string(), default: z.string() }),
  /** What the model calls itself besides its name and dated snapshots of it; any other name is another model. */
  aliases: z.array(z.string()).optional(),
  /** The entry counts only where one of these variables is set. */
  enabledBy: z.array(z.string()).min(1),
  attemptTimeoutMs: z.int().min(1_000).max(600_000),
  /** Calls that one worker process keeps open to it. */
  concurrentCalls: z.int().min(1),
  prices: Prices,
  /** What its drafts may cost on one day (UTC); default: whatever they cost. Safety is not in it (`docs/limits.md`). */
  dailyBudgetMicros: DailyBudgetMicros.optional(),
  /** What one photo of 1,024 px counts as in tokens, at most; default: as `photo-tokens.ts` has it. */
  photoTokens: z.int().min(1).optional(),
  /** What all workers together may ask of it (`docs/lanes.md`); default: no limit of ours. */
  limits: RateLimits.optional(),
  judges: z.strictObject({ text: z.array(SafetyCategory), image: z.array(SafetyCategory) }),
  /** A last resort beside others, and the only resort without them. */
  baseline: z.boolean().default(false),
  /** Whether it can put a field right that it is told was wrong; one that works by rules says the same again. */
  repairs: z.boolean().default(true),
});

/** A provider that is switched on, its variables read. */
export interface ProviderEntry {
  readonly id: string;
  readonly protocol: ProviderProtocol;
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly model: string;
  /** Other names under which the model answers. */
  readonly aliases?: readonly string[];
  readonly attemptTimeoutMs: number;
  readonly concurrentCalls: number;
  /** By model; empty where they are unknown. */
  readonly prices: Readonly<Partial<Record<string, PriceList>>>;
  /** Absent where whatever its drafts cost may be spent. */
  readonly dailyBudgetMicros?: number | undefined;
  readonly photoTokens?: number | undefined;
  /** Absent where all workers together may ask as fast as they like. */
  readonly limits?: z.infer<typeof RateLimits> | undefined;
  readonly judges: {
    readonly text: readonly SafetyCategory[];
    readonly image: readonly SafetyCategory[];
  };
  /** A last resort beside others. */
  readonly baseline?: boolean;
  /** Whether it is asked once more for fields that break a rule; default: it is. */
  readonly repairs?: boolean;
}

const ProvidersFile = z.array(ProviderFileEntry).superRefine((entries, context) => {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is there twice` });
    }
    seen.add(id);
  }
});

/** What `config/providers.json` has. */
export interface Providers {
  /** Ids of all entries, switched on or not. */
  readonly known: readonly string[];
  /** In the file's order. */
  readonly switchedOn: readonly ProviderEntry[];
}

/**
 * Reads the providers and the variables that they name.
 * @throws ConfigurationError naming the file, the entry and the member or variable that is wrong
 */
export async function readProviders(
  file: string,
  variables: Readonly<Partial<Record<string, string>>>,
): Promise<Providers> {
  const json = await readJson(file);
  const parsed = ProvidersFile.safeParse(json);
  if (!parsed.success) {
    throw new ConfigurationError(`${file}:\n${nameEntries(json, parsed.error)}`);
  }
  const providers = parsed.data
    .filter((entry) => entry.enabledBy.some((name) => isSet(variables[name])))
    .map((entry): ProviderEntry => {
      const baseUrl = valueOf(variables, entry.baseUrl.variable) ?? entry.baseUrl.default;
      if (baseUrl === undefined) {
        throw new ConfigurationError(
          `${file}: provider "${entry.id}" needs ${entry.baseUrl.variable}: the address of its API`,
        );
      }
      const model = valueOf(variables, entry.model.variable) ?? entry.model.default;
      return {
        id: entry.id,
        protocol: entry.protocol,
        baseUrl,
        apiKey: valueOf(variables, entry.apiKey.variable) ?? null,
        model,
        aliases: entry.aliases ?? [],
        attemptTimeoutMs: entry.attemptTimeoutMs,
        concurrentCalls: entry.concurrentCalls,
        prices: pricesOf(file, entry, model),
        dailyBudgetMicros: entry.dailyBudgetMicros,
        photoTokens: entry.photoTokens,
        limits: entry.limits,
        judges: entry.judges,
        baseline: entry.baseline,
        repairs: entry.repairs,
      };
    });
  if (providers.length === 0) {
    throw new ConfigurationError(
      `${file}: no provider is switched on; set one of the variables that its entries name in "enabledBy"`,
    );
  }
  return { known: parsed.data.map(({ id }) => id), switchedOn: providers };
}

/** A model without a price would leave a silent hole in the costs. */
function pricesOf(
  file: string,
  { id, prices }: z.infer<typeof ProviderFileEntry>,
  model: string,
): ProviderEntry['prices'] {
  if (prices === 'unknown') return {};
  if (priceInForce(prices[model] ?? [], new Date()) !== null) return prices;
  throw new ConfigurationError(
    `${file}: "${id}".prices has no price for "${model}" that is in force today; give it one, or say ` +
      `"prices": "unknown" where what it costs may stay unknown`,
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${file} (PROVIDERS_FILE) can't be read as JSON: ${cause}`);
  }
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function valueOf(
  variables: Readonly<Partial<Record<string, string>>>,
  name: string,
): string | undefined {
  const value = variables[name];
  return isSet(value) ? value : undefined;
}
