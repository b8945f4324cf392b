import type { CrashPoint } from '#libs/chaos/crash-point';
import { MODEL_SLOTS } from './chaos-stack.js';
import { isSettled } from './checker/billing-bounds.js';
import { isMaybeBilled } from './evidence.js';
import type { Target } from './kill-plan.js';
import type { ChaosOptions } from './options.js';
import type { ChaosResult } from './run-chaos.js';

/** One figure, in the form that every bench of the project writes. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Null where there is none. */
  readonly target: number | null;
  /** Null where there is no target. */
  readonly met: boolean | null;
}

/** The named points that the worker passes. */
const WORKER_POINTS: readonly CrashPoint[] = [
  'answered-not-stored',
  'stored-not-reported',
  'written-back-not-recorded',
];

/** All figures of a run. Kills and named points are witnessed: a run in which nothing was killed proves nothing. */
export function figuresOf(options: ChaosOptions, result: ChaosResult): readonly Figure[] {
  const { disturbance, load, quiet, evidence, breaches, troubles, brokenStarts } = result;
  const outcomes = Map.groupBy(
    evidence.revisions,
    (row) => row.outcome ?? `no outcome (${row.state})`,
  );
  const documents = evidence.writeBacks;
  return [
    ...[...disturbance.kills].map(([target, count]) =>
      atLeast(`kills of ${target}`, count, options.kills, 'kills'),
    ),
    plain('kills during another recovery', disturbance.duringRecovery, 'kills'),
    plain('starts of the supervisor broken by a kill', brokenStarts, 'starts'),
    ...disturbance.outages.map(({ part, downMs }) =>
      atLeast(
        `${part} was down`,
        downMs,
        part === 'postgres' ? options.outageMs.postgres : options.outageMs.temporal,
        'ms',
      ),
    ),
    ...[...disturbance.crashes].map(([point, count]) =>
      atLeast(`crashes at ${point}`, count, options.crashes, 'crashes'),
    ),
    plain('listings', load.listings, 'listings'),
    plain('most listings under way', load.mostUnderWay, 'listings'),
    plain('revisions', evidence.revisions.length, 'revisions'),
    ...[...outcomes].map(([outcome, rows]) =>
      plain(`revisions: ${outcome}`, rows.length, 'revisions'),
    ),
    plain('announcements sent again', sentAgain(evidence.announcements), 'requests'),
    plain('withdrawals', evidence.withdrawals.length, 'requests'),
    plain('model calls received', evidence.received.length, 'calls'),
    plain('model calls settled', evidence.calls.filter(isSettled).length, 'calls'),
    atMost(
      'model calls maybe billed',
      evidence.calls.filter(isMaybeBilled).length,
      openCallsAtDeaths(result),
      'calls',
    ),
    plain('reservations that are the sweep’s to close', result.abandonedCalls, 'calls'),
    plain('answers used again', evidence.uses.length - evidence.calls.length, 'uses'),
    plain('write-backs received', documents.length, 'requests'),
    plain(
      'write-backs repeated',
      documents.filter(({ verdict }) => verdict === 'repeat').length,
      'requests',
    ),
    {
      name: 'time from the last kill to quiet',
      value: quiet.kind === 'quiet' ? Math.round(quiet.afterMs / 1_000) : null,
      unit: 's',
      target: Math.round(options.quietTimeoutMs / 1_000),
      met: quiet.kind === 'quiet',
    },
    none('requests of the run itself that failed', troubles.length),
    ...[...breaches].map(([name, found]) => none(`breaches: ${name}`, found.length)),
  ];
}

/** A call may be lost where a process at either end of it died; each death finds as many open as there are slots. */
function openCallsAtDeaths({ disturbance }: ChaosResult): number {
  const { kills, crashes, deaths } = disturbance;
  if (deaths.length > 0) return deaths.reduce((sum, { mostOpenCalls }) => sum + mostOpenCalls, 0);
  const killed = (target: Target) => kills.get(target) ?? 0;
  const crashed = WORKER_POINTS.reduce((sum, point) => sum + (crashes.get(point) ?? 0), 0);
  return MODEL_SLOTS * (killed('worker') + killed('supervisor') + killed('baseline') + crashed);
}

function sentAgain(announcements: ChaosResult['evidence']['announcements']): number {
  return announcements.reduce((sum, { sent }) => sum + sent - 1, 0);
}

function plain(name: string, value: number, unit: string): Figure {
  return { name, value, unit, target: null, met: null };
}

function atLeast(name: string, value: number, target: number, unit: string): Figure {
  return { name, value, unit, target, met: value >= target };
}

function atMost(name: string, value: number, target: number, unit: string): Figure {
  return { name, value, unit, target, met: value <= target };
}

function none(name: string, value: number): Figure {
  return { name, value, unit: 'breaches', target: 0, met: value === 0 };
}
