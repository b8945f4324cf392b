import { join } from 'node:path';
import { z } from 'zod';

/** Settings of the sandbox marketplace, read once when it starts; `docs/configuration.md` is held against them. */
export const SandboxVariables = z.object({
  /** Address to listen on; only this machine unless told. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 lets the system choose a free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
  /** Data folder of the whole stack; the sandbox keeps to its own folder in it. */
  GARNISH_DATA_DIR: z.string().min(1).default('.garnish/data'),
  /** Folder of the sandbox's own store and photos; wins over GARNISH_DATA_DIR. */
  SANDBOX_DATA_DIR: z.string().min(1).optional(),
  /** Origin under which others reach this server, as photo URLs name it; else the address listened on. */
  SANDBOX_PUBLIC_URL: z.url().optional(),
  /** Slug under which Garnish knows this marketplace. */
  SANDBOX_MARKETPLACE: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .default('sandbox'),
  /** Bearer token that Garnish must present to the listing API. */
  LISTING_API_TOKEN: z.string().min(1),
  /** Origin of Garnish's API. */
  GARNISH_API_URL: z.url(),
  /** This marketplace's key for Garnish's API. */
  GARNISH_API_KEY: z.string().min(1),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** Everything the sandbox needs to know before it starts. */
export interface SandboxConfig {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Without a trailing slash; undefined: the address listened on. */
  readonly publicUrl: string | undefined;
  readonly marketplace: string;
  readonly listingApiToken: string;
  readonly garnish: { readonly url: string; readonly key: string };
  readonly logLevel: string;
}

/**
 * Reads the sandbox's settings from the environment.
 * @throws {z.ZodError} naming each variable that is missing or malformed.
 */
export function loadSandboxConfig(env: NodeJS.ProcessEnv = process.env): SandboxConfig {
  const read = SandboxVariables.parse(env);
  return {
    host: read.HOST,
    port: read.PORT,
    dataDir: read.SANDBOX_DATA_DIR ?? join(read.GARNISH_DATA_DIR, 'sandbox'),
    publicUrl: read.SANDBOX_PUBLIC_URL?.replace(/\/+$/, ''),
    marketplace: read.SANDBOX_MARKETPLACE,
    listingApiToken: read.LISTING_API_TOKEN,
    garnish: { url: read.GARNISH_API_URL.replace(/\/+$/, ''), key: read.GARNISH_API_KEY },
    logLevel: read.LOG_LEVEL,
  };
}
