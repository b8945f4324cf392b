import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PriceList } from '#libs/domain/money';
import { SafetyCategory } from '#libs/domain/wire/safety';
import { nameEntries } from './name-entries.js';
import { ConfigurationError } from './parse-env.js';

/** The protocols that there is an adapter for (`libs/models/create-providers.ts`). */
const Protocol = z.enum(['openai', 'anthropic', 'gemini']);

/** One provider as `config/providers.json` describes it; secrets and addresses come from named variables. */
const ProviderFileEntry = z.strictObject({
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
  /** By model. */
  prices: z.record(z.string(), PriceList),
  judges: z.strictObject({ text: z.array(SafetyCategory), image: z.array(SafetyCategory) }),
  /** A last resort beside others, and the only resort without them. */
  baseline: z.boolean().default(false),
  /** Whether it can put a field right that it is told was wrong; one that works by rules says the same again. */
  repairs: z.boolean().default(true),
});

/** A provider that is switched on, its variables read. */
export interface ProviderEntry {
  readonly id: string;
  readonly protocol: z.infer<typeof Protocol>;
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly model: string;
  /** Other names under which the model answers. */
  readonly aliases?: readonly string[];
  readonly attemptTimeoutMs: number;
  readonly concurrentCalls: number;
  readonly prices: Readonly<Partial<Record<string, PriceList>>>;
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
      return {
        id: entry.id,
        protocol: entry.protocol,
        baseUrl,
        apiKey: valueOf(variables, entry.apiKey.variable) ?? null,
        model: valueOf(variables, entry.model.variable) ?? entry.model.default,
        aliases: entry.aliases ?? [],
        attemptTimeoutMs: entry.attemptTimeoutMs,
        concurrentCalls: entry.concurrentCalls,
        prices: entry.prices,
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
