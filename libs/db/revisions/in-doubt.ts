import { sql } from 'kysely';

/**
 * What `delivered` says of a revision that ends without a 2xx: `no` is said only where every write-back that was
 * sent has been answered by something that rules its arrival out.
 */
export const noneUnlessInDoubt = sql<string>`case when puts_in_doubt > 0 then 'unknown' else 'no' end`;
