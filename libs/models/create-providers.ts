import type { ProviderEntry } from '#libs/config/providers';
import { anthropic } from './anthropic/anthropic.js';
import { gemini } from './gemini/gemini.js';
import { openAiCompatible } from './openai/openai-compatible.js';
import type { ModelProvider } from './provider.js';

/** The adapters by protocol; another protocol is one file and a line here. */
const ADAPTERS = { openai: openAiCompatible, anthropic, gemini } as const satisfies Record<
  ProviderEntry['protocol'],
  (entry: ProviderEntry) => ModelProvider
>;

/** @returns the providers that are switched on, by id */
export function createProviders(
  entries: readonly ProviderEntry[],
): ReadonlyMap<string, ModelProvider> {
  return new Map(entries.map((entry) => [entry.id, ADAPTERS[entry.protocol](entry)]));
}
