import { z } from 'zod';

const Part = z.object({
  status: z.enum(['ready', 'not_ready']),
  detail: z.string().nullable().meta({ description: 'Why it is not ready' }),
});

/** Which parts the API can work with now. */
export const Readiness = z
  .object({
    status: z.enum(['ready', 'not_ready']),
    parts: z.object({ postgres: Part, temporal: Part }),
  })
  .meta({ id: 'Readiness' });
export type Readiness = z.infer<typeof Readiness>;
