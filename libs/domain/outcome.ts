import { z } from 'zod';

/**
 * How a revision ends; each accepted revision reaches exactly one.
 * - `published`: every attribute that its category requires has a value, and every required safety check passed
 * - `published_partial`: at least one model value is written, but a required attribute is missing
 * - `kept_seller_values`: no model value is written (nothing could be said, or the listing is held)
 * - `rejected`: a person refused the listing
 * - `superseded`: a newer revision took its place; `withdrawn`: the listing service took it back
 * - `failed`: a bug, or an operator's decision
 */
export const OUTCOMES = [
  'published',
  'published_partial',
  'kept_seller_values',
  'rejected',
  'superseded',
  'withdrawn',
  'failed',
] as const;

export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

export const RevisionState = z.enum(['accepted', 'writing', 'done']);
export type RevisionState = z.infer<typeof RevisionState>;

/** Why an outcome is as it is, or why a field has no value: a stable code and a sentence for people. */
export const Reason = z.object({ code: z.string(), detail: z.string() });
export type Reason = z.infer<typeof Reason>;
