import type { OpenRest, Troubles } from '#libs/db/provider-health/read-troubles';
import type { PlannedProvider } from '#libs/domain/profile';
import { profileScopeOf, WHOLE_PROVIDER, type WatchedCall } from './health-scope.js';
import type { Drain, Rest } from './look-at-rests.js';

/** A provider, one of its models, or what a profile asks of it. */
export interface Subject {
  readonly provider: string;
  readonly scope: string;
}

/** Something that isn't asked now. */
export interface Trouble extends Subject {
  readonly state: 'resting' | 'drained';
}

/** A provider's id has no slash. */
const keyOf = ({ provider, scope }: Subject): string => `${provider}/${scope}`;

/** What the database said last of resting and drained providers, and what this process has found out since. */
export class Shadow {
  private rests: ReadonlyMap<string, Rest> = new Map();
  private drains: ReadonlyMap<string, Drain> = new Map();

  /**
   * Takes over what the database says.
   * @returns what has begun to rest by somebody's word, or is back
   */
  replace(troubles: Troubles, nowMs: number): readonly Subject[] {
    const before = this.rests;
    const read = troubles.rests.map((rest) => [rest, toRest(rest, nowMs)] as const);
    this.rests = new Map(read.map(([subject, rest]) => [keyOf(subject), rest]));
    this.drains = new Map(
      troubles.drains.map(({ by, reason, ...subject }) => [keyOf(subject), { by, reason }]),
    );
    const begun = read.flatMap(([subject]) => (before.has(keyOf(subject)) ? [] : [subject]));
    const ended = [...before.keys()].filter((key) => !this.rests.has(key)).map(subjectOf);
    return [...begun, ...ended];
  }

  restOf(subject: Subject): Rest | undefined {
    return this.rests.get(keyOf(subject));
  }

  /** Rests of the provider and of the model. */
  restsOf({ provider, model }: PlannedProvider): readonly Rest[] {
    return [WHOLE_PROVIDER, model].flatMap((scope) => this.restOf({ provider, scope }) ?? []);
  }

  /** The drain of all that the call shares trouble with that reaches furthest. */
  drainOf(call: WatchedCall): Drain | undefined {
    const { provider, model } = call;
    return [WHOLE_PROVIDER, model, profileScopeOf(call)]
      .map((scope) => this.drains.get(keyOf({ provider, scope })))
      .find((drain) => drain !== undefined);
  }

  /** All that keeps something from being asked. */
  troubles(nowMs: number): readonly Trouble[] {
    const resting = [...this.rests].filter(
      ([, { endsBy, restsUntilMs }]) => endsBy === 'probe' || nowMs < restsUntilMs,
    );
    return [
      ...resting.map(([key]) => ({ ...subjectOf(key), state: 'resting' as const })),
      ...[...this.drains.keys()].map((key) => ({ ...subjectOf(key), state: 'drained' as const })),
    ];
  }

  rest(subject: Subject, rest: Rest): void {
    this.rests = new Map(this.rests).set(keyOf(subject), rest);
  }

  close(subject: Subject): void {
    const rests = new Map(this.rests);
    rests.delete(keyOf(subject));
    this.rests = rests;
  }

  drain(subject: Subject, drain: Drain): void {
    this.drains = new Map(this.drains).set(keyOf(subject), drain);
  }
}

function toRest(rest: OpenRest, nowMs: number): Rest {
  const { scope, reason, endsBy, trips, restsForMs, probedForMs } = rest;
  return {
    scope,
    reason,
    endsBy,
    trips,
    restsUntilMs: nowMs + restsForMs,
    probedUntilMs: probedForMs === null ? null : nowMs + probedForMs,
  };
}

function subjectOf(key: string): Subject {
  const slash = key.indexOf('/');
  return { provider: key.slice(0, slash), scope: key.slice(slash + 1) };
}
