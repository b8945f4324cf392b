import type { Selectable } from 'kysely';
import { z } from 'zod';
import { Verdict } from '#libs/domain/failures';
import { Capability } from '#libs/domain/profile';
import { Usage } from '#libs/domain/money';
import type { ModelCall } from '../schema.generated.js';

const shape = z.object({
  id: z.string(),
  revision: z.number(),
  capability: Capability,
  provider: z.string(),
  model: z.string(),
  request_hash: z.string(),
  state: z.enum(['reserved', 'answered', 'failed', 'maybe_billed']),
  /** Null while reserved, and for a usable answer. */
  verdict: Verdict.nullable(),
  status: z.number().nullable(),
  provider_request_id: z.string().nullable(),
  usage: Usage.nullable(),
  cost_micros: z.number().nullable(),
  /** What it might have cost at most, by our estimate; null where its model had no price. */
  reserved_micros: z.number().nullable(),
  cost_unknown_reason: z.string().nullable(),
  raw_answer: z.string().nullable(),
  /** What our rules accepted of the answer; shaped by the capability, parsed where it is used. */
  accepted: z.unknown(),
  reserved_at: z.date(),
  settled_at: z.date().nullable(),
  duration_ms: z.number().nullable(),
});

/** A model call as the database has it. */
export type CallRow = z.infer<typeof shape>;

/** @throws ZodError where a JSON column is not what this version writes */
export function parseCallRow(row: Selectable<ModelCall>): CallRow {
  return shape.parse(row);
}
