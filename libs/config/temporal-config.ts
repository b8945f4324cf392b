import { z } from 'zod';

/** The variables that say where Temporal is; part of the schema of every app that talks to it. */
export const temporalVariables = {
  /** `host:port` of the frontend. */
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^\S+:\d+$/, 'must be host:port')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('garnish'),
  /** For Temporal Cloud and others that take keys; switches TLS on. */
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: z.enum(['true', 'false']).optional(),
  /** Whether runs carry their marketplace as fairness key. Temporal Cloud bills for it. */
  TEMPORAL_FAIRNESS: z.enum(['true', 'false']).optional(),
} as const;

/**
 * What shares a queue evenly: each marketplace's tasks take turns with the others' of the same lane, or all wait in
 * the order in which they came.
 */
export type Fairness = 'by_marketplace' | 'none';

/** Where Temporal is and how to speak to it. */
export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly apiKey: string | undefined;
  readonly tls: boolean;
  readonly fairness: Fairness;
}

/** Shapes what {@link temporalVariables} parsed; where a key is set TLS is on and fairness off, unless told otherwise. */
export function temporalConfigOf(
  parsed: z.infer<z.ZodObject<typeof temporalVariables>>,
): TemporalConfig {
  const hasKey = parsed.TEMPORAL_API_KEY !== undefined;
  return {
    address: parsed.TEMPORAL_ADDRESS,
    namespace: parsed.TEMPORAL_NAMESPACE,
    apiKey: parsed.TEMPORAL_API_KEY,
    tls: (parsed.TEMPORAL_TLS ?? String(hasKey)) === 'true',
    fairness: (parsed.TEMPORAL_FAIRNESS ?? String(!hasKey)) === 'true' ? 'by_marketplace' : 'none',
  };
}
