import type { RevisionKey } from '#libs/domain/listing';
import { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import type { Database } from '../database.js';

/** What the newest earlier revision of a listing was told by a model. */
export interface EarlierAnswer {
  readonly revision: number;
  readonly provider: string;
  readonly answer: AttributesAnswer;
}

/** @returns the newest usable attributes answer of a revision below this one, or undefined */
export async function readEarlierAnswer(
  db: Database,
  key: RevisionKey,
): Promise<EarlierAnswer | undefined> {
  const row = await db
    .selectFrom('call_use as u')
    .innerJoin('model_call as c', 'c.id', 'u.call_id')
    .select(['u.revision', 'c.provider', 'c.accepted'])
    .where('u.marketplace', '=', key.marketplace)
    .where('u.listing_id', '=', key.listingId)
    .where('u.revision', '<', key.revision)
    .where('u.capability', '=', 'attributes')
    .where('c.state', '=', 'answered')
    .where('c.verdict', 'is', null)
    .where('c.accepted', 'is not', null)
    .orderBy('u.revision', 'desc')
    .orderBy('u.used_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      revision: row.revision,
      provider: row.provider,
      answer: AttributesAnswer.parse(row.accepted),
    }
  );
}
