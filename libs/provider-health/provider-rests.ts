import { randomUUID } from 'node:crypto';
import type { Database } from '#libs/db/database';
import { drainProvider } from '#libs/db/provider-health/drain-provider';
import { openRest } from '#libs/db/provider-health/open-rest';
import {
  closeAfterProbe,
  releaseProbeLease,
  restAfterProbe,
  takeProbeLease,
  type ProbeLease,
} from '#libs/db/provider-health/probe-lease';
import type { FailureClass } from '#libs/domain/failure-classes';
import type { Lane } from '#libs/domain/lane-timings';
import type { PlannedProvider } from '#libs/domain/profile';
import type { Logger } from '#libs/log/logger';
import { coolDownMs, type CoolDown } from './cool-down.js';
import { WHOLE_PROVIDER, type WatchedCall } from './health-scope.js';
import { INTERACTIVE_PROBES_AFTER_MS, lookAtRests, type Look, type Rest } from './look-at-rests.js';
import { SharedShadow } from './shared-shadow.js';
import type { Subject, Trouble } from './shadow.js';

/** Who takes out what only a person can put right. */
const GARNISH = 'garnish';
/** The reservation comes between the lease and the call; a statement takes no longer than 15 s. */
const LEASE_MARGIN_MS = 20_000;

/** A rest that a failure asks for. */
interface WantedRest {
  readonly reason: string;
  readonly endsBy: Rest['endsBy'];
  readonly coolDown: CoolDown;
  /** The wait that the provider asked for, which wins; its jitter is that of whoever waits. */
  readonly askedMs: number | null;
}

/** Hears of a rest, and of the class of what began it. */
export type RestListener = (subject: Subject, reason: string) => void;

/** Who rests: read from the shadow, begun and ended here at once and for the other processes soon after. */
export class ProviderRests {
  private readonly shared: SharedShadow;

  constructor(
    private readonly db: Database,
    private readonly logger: Logger,
    /** Told of what has begun to rest, or is back: what was sent before says nothing of it any more. */
    private readonly onChange: (subject: Subject) => void,
    /** Told of each rest that this process begins. */
    private readonly onRest: RestListener,
  ) {
    this.shared = new SharedShadow(db, logger, onChange);
  }

  isFresh(): boolean {
    return this.shared.isFresh();
  }

  isStale(): boolean {
    return this.shared.isStale();
  }

  async refresh(): Promise<void> {
    await this.shared.refresh();
  }

  /** As of the last refresh. */
  troubles(): readonly Trouble[] {
    return this.shared.shadow.troubles(Date.now());
  }

  look(call: WatchedCall, lane: Lane): Look {
    const { shadow } = this.shared;
    return lookAtRests(shadow.drainOf(call), shadow.restsOf(call), lane, Date.now());
  }

  async takeLease(
    planned: PlannedProvider,
    lane: Lane,
    scopes: readonly string[],
  ): Promise<ProbeLease | undefined> {
    return takeProbeLease(
      this.db,
      { id: randomUUID(), provider: planned.provider, scopes },
      lane === 'interactive' ? INTERACTIVE_PROBES_AFTER_MS : 0,
      planned.attemptTimeoutMs + LEASE_MARGIN_MS,
    );
  }

  /** Begins a rest, unless one stands that is no shorter. */
  begin(subject: Subject, { reason, endsBy, coolDown, askedMs }: WantedRest): void {
    const nowMs = Date.now();
    const { shadow } = this.shared;
    const whole = shadow.restOf({ provider: subject.provider, scope: WHOLE_PROVIDER });
    if (endsBy === 'probe' && whole?.endsBy === 'probe') return;
    const known = shadow.restOf(subject);
    if (known?.endsBy === 'probe') return;
    const trips = endsBy === 'probe' ? 1 : tripsAfter(known, nowMs);
    const restsForMs = askedMs ?? coolDownMs(coolDown, trips, Math.random());
    const restsUntilMs = nowMs + restsForMs;
    if (endsBy === 'time' && known !== undefined && known.restsUntilMs >= restsUntilMs) return;
    const rest = { scope: subject.scope, reason, endsBy, trips, restsUntilMs };
    shadow.rest(subject, { ...rest, probedUntilMs: null });
    this.onChange(subject);
    this.shared.writeLater(() =>
      openRest(this.db, { ...subject, ...rest, restsForMs: restsUntilMs - Date.now() }),
    );
    this.onRest(subject, reason);
    this.logger.warn({ ...subject, reason, endsBy, restsForMs }, 'a provider rests');
  }

  /** The probe failed: another rest in a row, for as long. */
  beginAgain(lease: ProbeLease, reason: FailureClass, restsForMs: number): void {
    const { provider, scopes } = lease;
    const restsUntilMs = Date.now() + restsForMs;
    const trips = lease.trips + 1;
    const rest = { reason, endsBy: 'probe', trips, restsUntilMs, probedUntilMs: null } as const;
    for (const scope of scopes) this.shared.shadow.rest({ provider, scope }, { scope, ...rest });
    this.shared.writeLater(() =>
      restAfterProbe(this.db, lease, { reason, trips, restsForMs: restsUntilMs - Date.now() }),
    );
    for (const scope of scopes) this.onRest({ provider, scope }, reason);
    this.logger.warn({ provider, scopes, reason, restsForMs }, 'a provider rests again');
  }

  /** The probe was answered: the provider is asked again by all. */
  end(lease: ProbeLease): void {
    const { provider, scopes } = lease;
    for (const scope of scopes) {
      this.shared.shadow.close({ provider, scope });
      this.onChange({ provider, scope });
    }
    this.shared.writeLater(() => closeAfterProbe(this.db, lease));
    this.logger.info({ provider, scopes }, 'a provider is back');
  }

  /** The probe was not sent, or came to nothing that says anything of the provider. */
  release(lease: ProbeLease): void {
    this.shared.writeLater(() => releaseProbeLease(this.db, lease));
  }

  /** Only a person can put this right: a key, money, a model that is gone, our own request. */
  pause(subject: Subject, reason: FailureClass): void {
    this.shared.shadow.drain(subject, { by: GARNISH, reason });
    this.shared.writeLater(() => drainProvider(this.db, subject, { by: GARNISH, reason }));
    this.onRest(subject, reason);
    this.logger.error({ ...subject, reason }, 'a provider is out until an operator undrains it');
  }
}

/** A throttle soon after another lasts longer; failures of one throttle are one. */
function tripsAfter(known: Rest | undefined, nowMs: number): number {
  if (known === undefined) return 1;
  return nowMs < known.restsUntilMs ? known.trips : known.trips + 1;
}
