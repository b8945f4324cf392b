import type { Evidence } from '../evidence.js';

/** One thing that must hold whatever was killed, and when. */
export interface Invariant {
  /** In words, as the report prints it. */
  readonly name: string;
  /** @returns a sentence for each breach, naming its subject; empty where it holds */
  readonly breaches: (evidence: Evidence) => readonly string[];
}
