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
} as const;

/** Where Temporal is and how to speak to it. */
export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly apiKey: string | undefined;
  readonly tls: boolean;
}

/** Shapes what {@link temporalVariables} parsed; TLS is on where a key is set, unless told otherwise. */
export function temporalConfigOf(
  parsed: z.infer<z.ZodObject<typeof temporalVariables>>,
): TemporalConfig {
  return {
    address: parsed.TEMPORAL_ADDRESS,
    namespace: parsed.TEMPORAL_NAMESPACE,
    apiKey: parsed.TEMPORAL_API_KEY,
    tls: (parsed.TEMPORAL_TLS ?? String(parsed.TEMPORAL_API_KEY !== undefined)) === 'true',
  };
}
