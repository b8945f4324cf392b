import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';

/** A draw on the tokens of one model at one provider. */
export interface TokenDraw {
  readonly provider: string;
  readonly model: string;
  /** At which the bucket fills. */
  readonly tokensPerMinute: number;
  /** Tokens that it holds when full: what can go out at once. */
  readonly capacity: number;
  /** Less is of no use. */
  readonly need: number;
  /** Taken where there are so many. */
  readonly wish: number;
  /** Left in the bucket for what is more urgent. */
  readonly keep: number;
}

export type DrawnTokens =
  | { readonly kind: 'drawn'; readonly tokens: number }
  /** There were too few; after so many ms there would be enough, if nobody else drew. */
  | { readonly kind: 'empty'; readonly waitMs: number };

const shape = z.object({ tokens: z.number().nullable(), wait_ms: z.number() });

/** Takes tokens in one statement, by Postgres's clock. */
export async function drawTokens(db: Database, draw: TokenDraw): Promise<DrawnTokens> {
  const { provider, model, tokensPerMinute, capacity, need, wish, keep } = draw;
  const perMs = sql`${tokensPerMinute / 60_000}::float8`;
  const taken = sql`least(${wish}::float8, free)`;
  const { rows } = await sql`
    with seen as (
      select greatest(full_at, now()) as full_at, ${capacity - keep}::float8
        - greatest(0, extract(epoch from full_at - now())::float8 * 1000) * ${perMs} as free
      from token_bucket where provider = ${provider} and model = ${model}
      for update
    ),
    drawn as (
      update token_bucket b
      set full_at = seen.full_at + ${taken} / ${perMs} * interval '1 millisecond'
      from seen
      where b.provider = ${provider} and b.model = ${model} and free >= ${need}::float8
      returning ${taken} as tokens
    )
    select (select tokens from drawn) as tokens,
      ceil(greatest(1, (${need}::float8 - free) / ${perMs})) as wait_ms
    from seen`.execute(db);
  if (rows[0] === undefined) {
    await makeBucket(db, draw);
    return drawTokens(db, draw);
  }
  const { tokens, wait_ms: waitMs } = shape.parse(rows[0]);
  return tokens === null ? { kind: 'empty', waitMs } : { kind: 'drawn', tokens };
}

/** A full one. */
async function makeBucket(
  db: Database,
  { provider, model }: Pick<TokenDraw, 'provider' | 'model'>,
): Promise<void> {
  await sql`
    insert into token_bucket (provider, model, full_at) values (${provider}, ${model}, now())
    on conflict (provider, model) do nothing`.execute(db);
}
