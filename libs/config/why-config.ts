import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, parseEnvironment, type Environment } from './parse-env.js';

/** Every variable that it reads; `docs/configuration.md` is held against them. */
export const WhyVariables = z.object({
  /** The stack of this data folder is asked, where no other address is given. */
  GARNISH_DATA_DIR: z.string().default('.garnish/data'),
  /** Origin of the Garnish API to ask; needs `GARNISH_API_KEY` too. */
  GARNISH_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A key of the marketplace whose listing it is. */
  GARNISH_API_KEY: z.string().optional(),
  /** Origin of Temporal's UI, for the link to the run. */
  TEMPORAL_UI_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/** The settings of `script/why`, parsed once from the environment. */
export interface WhyConfig {
  /** Absolute. */
  readonly dataDirectory: string;
  /** Undefined: the stack of the data folder. */
  readonly api: { readonly origin: string; readonly key: string } | undefined;
  /** Without a trailing slash. */
  readonly temporalUi: string | undefined;
}

/** @throws ConfigurationError naming every variable that is wrong, or missing beside another */
export function readWhyConfig(environment: Environment = process.env): WhyConfig {
  const parsed = parseEnvironment(WhyVariables, environment);
  const { GARNISH_API_URL: url, GARNISH_API_KEY: key } = parsed;
  if ((url === undefined) !== (key === undefined)) {
    const [missing, set] =
      url === undefined
        ? ['GARNISH_API_URL', 'GARNISH_API_KEY']
        : ['GARNISH_API_KEY', 'GARNISH_API_URL'];
    throw new ConfigurationError(`${missing} is not set, and ${set} is: set both, or neither.`);
  }
  return {
    dataDirectory: resolve(parsed.GARNISH_DATA_DIR),
    api: url === undefined || key === undefined ? undefined : { origin: withoutSlash(url), key },
    temporalUi: parsed.TEMPORAL_UI_URL && withoutSlash(parsed.TEMPORAL_UI_URL),
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
