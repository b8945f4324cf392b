import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { CallMeter, MeteredCall, MeteredStep } from '#libs/calls/call-meter';
import type { FailureClass } from '#libs/domain/failures';

/** From an answer out of a cache to the longest time that an attempt may have. */
const DURATIONS_S = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 300, 600];

/** The model calls of this process, for Prometheus. Labels are configured ids and closed lists, nothing else. */
export class CallMetrics implements CallMeter {
  private readonly calls;
  private readonly durations;
  private readonly costMicros;
  private readonly costUnknown;
  private readonly maybeBilled;
  private readonly openCalls;
  private readonly answersReused;
  private readonly stepsNotSent;

  constructor(registry: Registry) {
    const registers = [registry];
    this.calls = new Counter({
      name: 'garnish_calls_total',
      help: 'Model calls whose end is committed; class is "answered" for a usable answer, else the class of the failure',
      labelNames: ['provider', 'capability', 'class', 'action'],
      registers,
    });
    this.durations = new Histogram({
      name: 'garnish_call_duration_seconds',
      help: 'How long requests to providers took, failed ones too',
      labelNames: ['provider'],
      buckets: DURATIONS_S,
      registers,
    });
    this.costMicros = new Counter({
      name: 'garnish_call_cost_micros_total',
      help: 'Known cost of model calls, in micro-dollars',
      labelNames: ['provider'],
      registers,
    });
    this.costUnknown = new Counter({
      name: 'garnish_calls_cost_unknown_total',
      help: 'Model calls whose cost is not known, those that may have been billed included',
      labelNames: ['provider'],
      registers,
    });
    this.maybeBilled = new Counter({
      name: 'garnish_calls_maybe_billed_total',
      help: 'Model calls that brought no answer and may have been billed all the same',
      labelNames: ['provider'],
      registers,
    });
    this.openCalls = new Gauge({
      name: 'garnish_calls_open',
      help: 'Requests to providers that have gone and not ended',
      labelNames: ['provider'],
      registers,
    });
    this.answersReused = new Counter({
      name: 'garnish_answers_reused_total',
      help: 'Answers that a listing had and that were used again, at no cost',
      labelNames: ['provider', 'capability'],
      registers,
    });
    this.stepsNotSent = new Counter({
      name: 'garnish_steps_not_sent_total',
      help: 'Steps of the plan for which nothing was sent, by why',
      labelNames: ['provider', 'capability', 'class'],
      registers,
    });
  }

  open({ provider }: MeteredStep): () => void {
    this.openCalls.inc({ provider });
    return () => {
      this.openCalls.dec({ provider });
    };
  }

  ended({ provider, capability, state, verdict, cost, durationMs }: MeteredCall): void {
    this.calls.inc({
      provider,
      capability,
      class: verdict?.class ?? 'answered',
      action: verdict?.action ?? 'used',
    });
    this.durations.observe({ provider }, durationMs / 1_000);
    if (cost.kind === 'known') this.costMicros.inc({ provider }, cost.micros);
    else this.costUnknown.inc({ provider });
    if (state === 'maybe_billed') this.maybeBilled.inc({ provider });
  }

  reused({ provider, capability }: MeteredStep): void {
    this.answersReused.inc({ provider, capability });
  }

  notSent({ provider, capability }: MeteredStep, failureClass: FailureClass): void {
    this.stepsNotSent.inc({ provider, capability, class: failureClass });
  }
}
