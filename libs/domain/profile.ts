import { z } from 'zod';
import { SafetyCategory, SafetyModality } from './wire/safety.js';

/** What a model call is for. */
export const CAPABILITIES = ['attributes', 'safety'] as const;
export const Capability = z.enum(CAPABILITIES);
export type Capability = z.infer<typeof Capability>;

/** One provider in a plan, tried in order. */
export const PlannedProvider = z.object({
  provider: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  model: z.string().min(1),
  /** The longest that one request may take, answer included. */
  attemptTimeoutMs: z.int().min(1_000).max(600_000),
  /** A last resort: asked from the lane's `baselineAfterMs` on, where every other of the plan fails. */
  baseline: z.literal(true).optional(),
});
export type PlannedProvider = z.infer<typeof PlannedProvider>;

export const RequiredCheck = z.object({ category: SafetyCategory, modality: SafetyModality });
export type RequiredCheck = z.infer<typeof RequiredCheck>;

/**
 * All that decides what is asked of whom, as one content-addressed unit: a revision pins its hash, so what
 * is accepted today is enriched by today's profile however long it waits.
 */
export const Profile = z.object({
  name: z.string().min(1),
  prompts: z.object({ attributes: z.string().min(1), safety: z.string().min(1) }),
  plan: z.object({
    attributes: z.array(PlannedProvider).min(1),
    safety: z.array(PlannedProvider).min(1),
  }),
  /** Checks that must pass before anything is published; one not assessed holds the listing. */
  requiredChecks: z.array(RequiredCheck).min(1),
  /** Version of the closed lists that the prompt shows and that answers are read against. */
  vocabularyHash: z.string(),
});
export type Profile = z.infer<typeof Profile>;
