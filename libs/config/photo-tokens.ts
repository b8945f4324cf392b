import type { ProviderProtocol } from './providers.js';

/**
 * What one photo of 1,024 px counts as in tokens, at most, where a provider's entry doesn't say: what the vendors'
 * documentation said in November 2026. It is for reservations alone; a cost is made of what the provider counted.
 */
export const PHOTO_TOKENS: Readonly<Record<ProviderProtocol, number>> = {
  // OpenAI, "Images and vision": 32 px patches, so 1,024 of them, times 1.62 for gpt-4.1-mini. Other models differ:
  // 2.46 for gpt-4.1-nano, and gpt-4o-mini counts 25,501.
  openai: 1_659,
  // Anthropic, "Vision": width x height / 750, so 1,399; larger images are shrunk to some 1,600.
  anthropic: 1_600,
  // Gemini, "Media resolution": 1,120 at the default resolution of Gemini 3.
  gemini: 1_120,
};
