import { z } from 'zod';
import type { Database } from '#libs/db/database';
import { SafetyAnswer } from '#libs/domain/safety-check';

/** Of `config/providers.json`, what each provider says that it can judge. */
export const Judges = z.array(
  z.object({
    id: z.string(),
    judges: z.object({ text: z.array(z.string()), image: z.array(z.string()) }),
  }),
);

/** @returns a sentence for each check that was passed by a provider that can't judge it */
export async function passedBeyondJudges(
  db: Database,
  judges: z.infer<typeof Judges>,
): Promise<readonly string[]> {
  const calls = await db
    .selectFrom('model_call')
    .select(['id', 'provider', 'accepted'])
    .where('capability', '=', 'safety')
    .where('accepted', 'is not', null)
    .execute();
  return calls.flatMap(({ id, provider, accepted }) => {
    const can = judges.find((entry) => entry.id === provider)?.judges;
    return SafetyAnswer.parse(accepted)
      .checks.filter(({ verdict }) => verdict === 'pass')
      .filter(({ category, modality }) => can?.[modality].includes(category) !== true)
      .map(({ category, modality }) => `call ${id}: ${provider} passed ${category} (${modality})`);
  });
}
