import { z } from 'zod';
import { ContestantName } from '../contestant-name.js';

/** What the plain script is asked to do with the listings numbered `first` to `first + count - 1`. */
export const PlainRequest = z.discriminatedUnion('kind', [
  /** A contestant's steps without any engine, several listings at once: their own CPU time. */
  z.object({ kind: z.literal('steps'), of: ContestantName, first: z.int(), count: z.int() }),
  /** Photos alone, one listing at a time: their wall time. */
  z.object({ kind: z.literal('photos'), first: z.int(), count: z.int() }),
]);
export type PlainRequest = z.infer<typeof PlainRequest>;

export const PlainMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('steps_done'), cpuMsAListing: z.number() }),
  z.object({ kind: z.literal('photos_done'), msOfListings: z.array(z.number()) }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);
export type PlainMessage = z.infer<typeof PlainMessage>;
