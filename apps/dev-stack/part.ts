import type { PartCommand } from '#libs/embedded/part-command';

interface PartBase<Name extends string = string> {
  readonly name: Name;
  /** Parts that must serve (or have finished) before this one is started for the first time. */
  readonly after: readonly string[];
  readonly command: PartCommand;
  /** Runs before each start: makes folders, a database cluster, removes what a killed process left in the way. */
  prepare?(): Promise<void>;
}

/** A part that runs as long as the stack does and is started again when it ends. */
export interface ServicePart extends PartBase {
  readonly kind: 'service';
  /** Whether it serves now. An error counts as no. */
  isHealthy(): Promise<boolean>;
  /** Runs each time it has become healthy for the first time, such as creating a database. */
  afterFirstReady?(): Promise<void>;
  /** Where people or programs reach it, as `status` prints it. */
  readonly address: string;
  /** How long its first start may take. */
  readonly readyTimeoutMs: number;
}

/** A part that runs once at each start, to its end, such as the migrations. */
export interface TaskPart extends PartBase {
  readonly kind: 'task';
}

/** One process of the development stack. */
export type Part = ServicePart | TaskPart;
