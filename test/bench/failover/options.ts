import { parseArgs } from 'node:util';
import { z } from 'zod';
import { DEATHS, type Death } from './dying-provider/messages.js';

/** How long each part of one death is measured, and under which load. */
export interface FailoverOptions {
  readonly deaths: readonly Death[];
  /** Before the death, and again once the provider is back, in s. */
  readonly calmSeconds: number;
  readonly deadSeconds: number;
  /** Between two listings, in ms. */
  readonly everyMs: number;
}

const wholeNumber = z.coerce.number().pipe(z.int().min(1));

const Flags = z.object({
  deaths: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(DEATHS)).min(1)),
  calm: wholeNumber,
  dead: wholeNumber,
  every: wholeNumber,
});

const FULL = { calm: '30', dead: '40' } as const;
const SMOKE = { calm: '4', dead: '4' } as const;

/** @throws ZodError or TypeError for a flag that is unknown or wrong */
export function readOptions(args: readonly string[]): FailoverOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      deaths: { type: 'string', default: DEATHS.join(',') },
      calm: { type: 'string' },
      dead: { type: 'string' },
      every: { type: 'string', default: '250' },
      json: { type: 'string' },
      smoke: { type: 'boolean', default: false },
    },
  });
  const flags = Flags.parse({ ...(values.smoke ? SMOKE : FULL), ...values });
  return {
    deaths: flags.deaths,
    calmSeconds: flags.calm,
    deadSeconds: flags.dead,
    everyMs: flags.every,
  };
}
