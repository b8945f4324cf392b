import type { Flag } from '#libs/domain/flag';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { raiseFlags } from '../flags/raise-flags.js';

/** Stores what today's rules accept of an answer that was bought before, with the flags that they raise. */
export async function storeRereading(
  db: Database,
  key: RevisionKey,
  reading: { readonly id: string; readonly accepted: unknown; readonly flags: readonly Flag[] },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('model_call')
      .set({ accepted: JSON.stringify(reading.accepted) })
      .where('id', '=', reading.id)
      .execute();
    await raiseFlags(trx, key, reading.id, reading.flags);
  });
}
