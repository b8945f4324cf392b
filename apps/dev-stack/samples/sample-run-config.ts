import { z } from 'zod';

const Variables = z.object({
  GARNISH_API_URL: z.url(),
  GARNISH_API_KEY: z.string().min(1),
  SANDBOX_URL: z.url(),
  SANDBOX_MARKETPLACE: z.string().min(1),
});

/** What the supervisor tells the sample run; never set by a person. */
export const readSampleRunConfig = (): z.infer<typeof Variables> => Variables.parse(process.env);
