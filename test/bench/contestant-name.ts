import { z } from 'zod';

/** Who is measured: Garnish, and the same job as a typical Temporal sample would write it. */
export const CONTESTANT_NAMES = ['garnish', 'naive'] as const;

/** Also the slug of the marketplace whose listings the contestant enriches. */
export const ContestantName = z.enum(CONTESTANT_NAMES);
export type ContestantName = z.infer<typeof ContestantName>;
