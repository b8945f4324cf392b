import { z } from 'zod';
import { PlannedProvider } from '#libs/domain/profile';

/** Path of what concerns one provider. */
export const ProviderPath = z.object({ id: PlannedProvider.shape.provider });
export type ProviderPath = z.infer<typeof ProviderPath>;

/** Body of `POST …/drain` and `POST …/undrain`. */
export const OperatorWord = z
  .strictObject({
    reason: z.string().trim().min(1).max(500).meta({
      description: 'For the people who look at the provider later',
    }),
  })
  .meta({ id: 'OperatorWord' });
export type OperatorWord = z.infer<typeof OperatorWord>;
