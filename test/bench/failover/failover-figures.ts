import type { Figure } from '#test/evaluation/measure';
import { percentilesOf } from '../measure/percentiles.js';
import { atMost, told } from '../report/figure.js';
import { ATTEMPT_TIMEOUT_MS, WORKERS } from './failover-stack.js';
import type { MeasuredDeath, MeasuredListing } from './measure-death.js';

/** Fewer than twenty. */
const MOST_WASTED_A_WORKER = 19;
const P99_RATIO = 2;
/** The first rest after a trip; its jitter is a fifth. */
const FIRST_REST_MS = 15_000 * 1.2;
const GOOD_OUTCOMES: ReadonlySet<string> = new Set(['published', 'published_partial']);

/** What is printed of one death. */
export function figuresOfDeath(measured: MeasuredDeath): readonly Figure[] {
  const { death, listings, diedAtMs, healedAtMs, returnedAtMs } = measured;
  const between = (fromMs: number, toMs: number) =>
    listings.filter(({ acceptedAtMs }) => acceptedAtMs >= fromMs && acceptedAtMs < toMs);
  const firstRestEndsMs = (measured.restedAtMs ?? diedAtMs) + FIRST_REST_MS;
  const before = latencies(between(0, diedAtMs));
  const inFirstRest = latencies(between(diedAtMs, firstRestEndsMs));
  const later = latencies(between(firstRestEndsMs, healedAtMs));
  const after = latencies(between(returnedAtMs, Infinity));
  const unfinished = listings.filter(({ outcome }) => !GOOD_OUTCOMES.has(outcome)).length;
  const name = (what: string) => `${death}: ${what}`;
  return [
    told(name('listings finished'), listings.length, 'listings'),
    atMost(name('listings not published'), unfinished, 'listings', 0),
    told(name('p50 before'), before.p50, 'ms'),
    told(name('p99 before'), before.p99, 'ms'),
    told(name('p50 during, first cool-down'), inFirstRest.p50, 'ms'),
    atMost(
      name('p99 during, first cool-down'),
      inFirstRest.p99,
      'ms',
      P99_RATIO * before.p99 + ATTEMPT_TIMEOUT_MS,
    ),
    // A death may be over before the first rest is.
    ...(later.count === 0
      ? []
      : [
          told(name('p50 during, later'), later.p50, 'ms'),
          atMost(name('p99 during, later'), later.p99, 'ms', P99_RATIO * before.p99),
        ]),
    told(name('p50 after its return'), after.p50, 'ms'),
    told(name('p99 after its return'), after.p99, 'ms'),
    ...(measured.restedAtMs === null
      ? []
      : [told(name('rested after'), measured.restedAtMs - diedAtMs, 'ms')]),
    ...wasted(measured).map((figure) => ({ ...figure, name: name(figure.name) })),
    told(name('time to return after it heals'), returnedAtMs - healedAtMs, 'ms'),
  ];
}

function latencies(listings: readonly MeasuredListing[]) {
  return percentilesOf(listings.map(({ latencyMs }) => latencyMs));
}

/**
 * Calls to the dead provider, from its death on; for a hang from when it rested on, for nothing is known before. Who
 * refuses connections can't say who asked, so there all calls are held against one worker's share.
 */
function wasted(measured: MeasuredDeath): readonly Figure[] {
  const { death, diedAtMs, restedAtMs, wastedAtMs, receivedAtMs } = measured;
  const sinceMs = death === 'hanging' ? (restedAtMs ?? diedAtMs) : diedAtMs;
  const since = (times: readonly number[]) => times.filter((atMs) => atMs > sinceMs).length;
  const all = since(wastedAtMs);
  const worst =
    death === 'refused' ? all : Math.max(0, ...[...receivedAtMs.values()].map((at) => since(at)));
  return [
    told('calls wasted in all', all, 'calls'),
    told('calls sent before it rested', wastedAtMs.length - since(wastedAtMs), 'calls'),
    atMost(
      death === 'refused'
        ? `calls wasted by ${WORKERS} worker processes`
        : 'calls wasted, worst worker process',
      worst,
      'calls',
      MOST_WASTED_A_WORKER,
    ),
  ];
}
