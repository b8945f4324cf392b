import type { Database } from '#libs/db/database';
import type { ProbeLease } from '#libs/db/provider-health/probe-lease';
import type { FailureClass } from '#libs/domain/failure-classes';
import { FAILURE_RULES } from '#libs/domain/failure-rules';
import type { Lane } from '#libs/domain/lane-timings';
import type { Logger } from '#libs/log/logger';
import { ProviderFailure } from '#libs/models/provider-failure';
import { coolDownMs, TRIPPED, type CoolDown } from './cool-down.js';
import { scopeOf, type WatchedCall } from './health-scope.js';
import type { Look, Skipped } from './look-at-rests.js';
import { OwnEgress } from './own-egress.js';
import { ProviderRecords } from './provider-records.js';
import { ProviderRests, type RestListener } from './provider-rests.js';
import type { Subject, Trouble } from './shadow.js';

export type { ProbeLease } from '#libs/db/provider-health/probe-lease';
export type { Skipped } from './look-at-rests.js';

/** Whether a call may be sent. */
export type Admission =
  | { readonly kind: 'go' }
  /** It may, as the one that finds out for all whether the provider is back. */
  | { readonly kind: 'probe'; readonly lease: ProbeLease }
  | Skipped;

/** Nothing was sent for want of an address or a connection: three in a row trip. */
const UNREACHABLE: ReadonlySet<FailureClass> = new Set(['net.dns', 'net.connect']);
/** A throttle is no sickness: it ends by itself. */
const THROTTLES: ReadonlySet<FailureClass> = new Set(['rate.limited', 'rate.opaque']);
/** What a hang is called where a rest names its class: its calls have none yet. */
const HANG = 'hang';
/** When to ask again where another attempt has just been faster. */
const LOOK_AGAIN_MS = 1_000;

/**
 * Which providers rest, known to all workers through Postgres. Looking costs no round trip while all is well: each
 * process has a shadow, no older than a second. Only what a provider's own request threw counts; what each class
 * means for it says the failover table (`libs/domain/failure-rules.ts`).
 */
export class ProviderHealth {
  private readonly records = new ProviderRecords();
  private readonly egress = new OwnEgress();
  private readonly rests: ProviderRests;

  constructor(
    db: Database,
    private readonly logger: Logger,
    /** Told of each rest that this process begins. */
    onRest: RestListener = () => undefined,
  ) {
    const onChange = (subject: Subject): void => {
      this.records.clear(subject, Date.now());
    };
    this.rests = new ProviderRests(db, logger, onChange, onRest);
  }

  /** What keeps providers from being asked, as this process knows it; it looks again in the background. */
  troubles(): readonly Trouble[] {
    if (!this.rests.isFresh()) void this.rests.refresh();
    return this.rests.troubles();
  }

  /** Writes what this process has found out and reads what others have. Never throws. */
  async refresh(): Promise<void> {
    await this.rests.refresh();
  }

  /**
   * Asked just before a call is reserved.
   * @throws the database's error where a probe is due: without Postgres nothing can be reserved either
   */
  async admit(watched: WatchedCall, lane: Lane): Promise<Admission> {
    if (this.rests.isStale()) await this.rests.refresh();
    const isFresh = this.rests.isFresh();
    if (!isFresh) void this.rests.refresh();
    let look = this.look(watched, lane);
    if (look.kind === 'skipped' && !isFresh) {
      await this.rests.refresh();
      look = this.look(watched, lane);
    }
    if (look.kind !== 'probe_due') return look;
    const lease = await this.rests.takeLease(watched, lane, look.scopes);
    if (lease !== undefined) return { kind: 'probe', lease };
    await this.rests.refresh();
    const again = this.look(watched, lane);
    if (again.kind !== 'probe_due') return again;
    const why = 'another attempt was faster to probe it';
    return { kind: 'skipped', why, untilMs: Date.now() + LOOK_AGAIN_MS };
  }

  /**
   * Sends a call that was admitted, and learns from how it ends.
   * @param lease of the probe that it is, if it is one
   * @throws what `send` throws; anything but a {@link ProviderFailure} is ours and touches no health
   */
  async observe<Answer>(
    watched: WatchedCall,
    lease: ProbeLease | undefined,
    send: () => Promise<Answer>,
  ): Promise<Answer> {
    const sentAtMs = Date.now();
    const record = this.records.of({ provider: watched.provider, scope: watched.model });
    const call = record.begin(sentAtMs);
    try {
      const answer = await send();
      const nowMs = Date.now();
      record.end(call, nowMs - sentAtMs);
      this.records.countSuccess(watched, sentAtMs, nowMs);
      if (lease !== undefined) this.rests.end(lease);
      return answer;
    } catch (error) {
      record.end(call, null);
      if (error instanceof ProviderFailure) this.learn(watched, lease, sentAtMs, error);
      else this.release(lease);
      throw error;
    }
  }

  /** Gives a probe back that was not sent. */
  release(lease: ProbeLease | undefined): void {
    if (lease !== undefined) this.rests.release(lease);
  }

  /** A hang is noticed when the next call would go to it: before the first of those that hang has timed out. */
  private look(watched: WatchedCall, lane: Lane): Look {
    const look = this.rests.look(watched, lane);
    const subject = { provider: watched.provider, scope: watched.model };
    if (look.kind !== 'go' || !this.records.of(subject).isHanging(Date.now())) return look;
    this.trip(subject, HANG);
    return this.rests.look(watched, lane);
  }

  private learn(
    watched: WatchedCall,
    lease: ProbeLease | undefined,
    sentAtMs: number,
    { failureClass, facts }: ProviderFailure,
  ): void {
    const effect = FAILURE_RULES[failureClass].health;
    if (effect.kind === 'none' || effect.kind === 'quality') {
      this.endProbe(lease, facts.status);
      return;
    }
    const subject = { provider: watched.provider, scope: scopeOf(effect.scope, watched) };
    switch (effect.kind) {
      case 'failure':
        if (lease === undefined) this.countFailure(subject, failureClass, sentAtMs);
        else this.failProbe(lease, failureClass, null, TRIPPED);
        return;
      case 'cool': {
        const coolDown = { firstMs: effect.ms, longestMs: effect.longestMs };
        const endsBy = THROTTLES.has(failureClass) ? 'time' : 'probe';
        if (lease !== undefined && endsBy === 'probe') {
          this.failProbe(lease, failureClass, facts.waitMs, coolDown);
          return;
        }
        if (lease !== undefined) this.rests.end(lease);
        this.rests.begin(subject, {
          reason: failureClass,
          endsBy,
          coolDown,
          askedMs: facts.waitMs,
        });
        return;
      }
      case 'pause': {
        this.endProbe(lease, facts.status);
        const record = this.records.of(subject);
        const at = effect.scope === 'profile' ? watched.listing : Symbol('any call');
        const times = record.timesSeen(failureClass, at, effect.withinMs, Date.now());
        if (times < effect.after) return;
        this.rests.pause(subject, failureClass);
        this.records.clear(subject, Date.now());
      }
    }
  }

  private countFailure(subject: Subject, failureClass: FailureClass, sentAtMs: number): void {
    const nowMs = Date.now();
    if (failureClass === 'net.dns' && this.egress.isSuspectedAfter(subject.provider, nowMs)) {
      this.logger.error(
        { provider: subject.provider },
        'names can not be resolved: our own network',
      );
      return;
    }
    const record = this.records.of(subject);
    record.count(UNREACHABLE.has(failureClass) ? 'unreachable' : 'failure', sentAtMs, nowMs);
    if (record.isTripped(nowMs)) this.trip(subject, failureClass);
  }

  private trip(subject: Subject, reason: string): void {
    this.rests.begin(subject, { reason, endsBy: 'probe', coolDown: TRIPPED, askedMs: null });
  }

  private failProbe(
    lease: ProbeLease,
    failureClass: FailureClass,
    askedMs: number | null,
    coolDown: CoolDown,
  ): void {
    const ms = askedMs ?? coolDownMs(coolDown, lease.trips + 1, Math.random());
    this.rests.beginAgain(lease, failureClass, ms);
  }

  /** A provider that answers is back, whatever it says of the request. */
  private endProbe(lease: ProbeLease | undefined, status: number | null): void {
    if (lease === undefined) return;
    if (status === null) this.rests.release(lease);
    else this.rests.end(lease);
  }
}
