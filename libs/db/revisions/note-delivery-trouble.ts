import { sql, type RawBuilder } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import type { Attention } from './revision-row.js';

/** What a write-back keeps running into; each is remembered with the moment when it began. */
export type DeliveryTrouble = 'failing' | 'not_found' | 'moved_on';

/** What the trouble's answer says of this try: nothing arrived, or it may have. */
export type Arrival = 'no' | 'unknown';

const COLUMN = {
  failing: 'failing_since',
  not_found: 'not_found_since',
  moved_on: 'moved_on_since',
} as const satisfies Record<DeliveryTrouble, string>;

/**
 * Which troubles end where another begins. A listing is gone only after a minute of nothing but 404, so anything
 * else begins the minute anew. 412 and 404 contradict each other; failing says nothing of the listing, so it lets
 * the day of `moved_on` run on. A 412 means that the service works, so failing is over; a 404 doesn't, since a
 * half-broken service gives both in turn, and somebody must be asked in the end.
 */
const ENDS = {
  failing: ['not_found'],
  not_found: ['moved_on'],
  moved_on: ['not_found', 'failing'],
} as const satisfies Record<DeliveryTrouble, readonly DeliveryTrouble[]>;

/**
 * Notes trouble with a write-back, unless the row is settled.
 * @returns for how many ms it has lasted, by the database's clock; null where the row isn't `writing` any more
 */
export async function noteDeliveryTrouble(
  db: Database,
  key: RevisionKey,
  trouble: DeliveryTrouble,
  arrived: Arrival,
): Promise<number | null> {
  const column = COLUMN[trouble];
  const row = await db
    .updateTable('listing_revision')
    .set({
      [column]: sql`coalesce(${sql.ref(column)}, now())`,
      ...Object.fromEntries(ENDS[trouble].map((ended) => [COLUMN[ended], null])),
      puts_in_doubt: doubtAfter(arrived),
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .returning(sql<number>`extract(epoch from now() - ${sql.ref(column)}) * 1000`.as('lastedMs'))
    .executeTakeFirst();
  return row === undefined ? null : row.lastedMs;
}

/** Notes that a write-back was refused for good, and asks for a person (see {@link askForAttention}). */
export async function noteRefusal(
  db: Database,
  key: RevisionKey,
  attention: Omit<Attention, 'since'>,
): Promise<void> {
  await db
    .updateTable('listing_revision')
    .set({
      attention: sql`case when attention->>'code' = ${attention.code} then attention
        else ${JSON.stringify(beginningNow(attention))}::jsonb end`,
      not_found_since: null,
      puts_in_doubt: doubtAfter('no'),
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .execute();
}

/**
 * Asks for a person. The newest reason stands, since what a person can do depends on it; the same one again keeps
 * the moment when it began.
 */
export async function askForAttention(
  db: Database,
  key: RevisionKey,
  attention: Omit<Attention, 'since'>,
): Promise<void> {
  await db
    .updateTable('listing_revision')
    .set({ attention: JSON.stringify(beginningNow(attention)) })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .where(sql`attention->>'code'`, 'is distinct from', attention.code)
    .execute();
}

function beginningNow(attention: Omit<Attention, 'since'>): Attention {
  return { ...attention, since: new Date().toISOString() };
}

/** This try itself was noted before it was sent. */
function doubtAfter(arrived: Arrival): RawBuilder<number> {
  return arrived === 'no' ? sql`puts_in_doubt - 1` : sql`puts_in_doubt`;
}
