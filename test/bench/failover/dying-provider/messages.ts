import { z } from 'zod';

/** How a provider is dead: nothing listens, every request gets a 503, or none gets an answer. */
export const DEATHS = ['refused', '503', 'hanging'] as const;
export type Death = (typeof DEATHS)[number];

/** What the bench tells the provider's process. */
export const DyingProviderRequest = z.object({ be: z.enum(['healthy', ...DEATHS]) });
export type DyingProviderRequest = z.infer<typeof DyingProviderRequest>;

/** What it tells the bench: where it listens, and that it has become what it was told to be. */
export const DyingProviderMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), origin: z.url() }),
  z.object({
    kind: z.literal('became'),
    /** Requests since it was last told, by the key that they carried: each worker process has its own. */
    received: z.record(z.string(), z.array(z.number())),
  }),
]);
export type DyingProviderMessage = z.infer<typeof DyingProviderMessage>;
