import { Histogram, type Registry } from 'prom-client';

const DURATIONS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** The route's pattern, never the path: its ids would each be a label of their own. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
}

/** Requests to our own API. */
export class HttpMetrics {
  private readonly durations;

  constructor(registry: Registry) {
    this.durations = new Histogram({
      name: 'garnish_http_request_duration_seconds',
      help: 'How long requests to the API took, until the answer had gone; waits that the caller asked for included',
      labelNames: ['method', 'route', 'status'],
      buckets: DURATIONS_S,
      registers: [registry],
    });
  }

  answered({ method, route, status, durationMs }: AnsweredRequest): void {
    const kind = `${Math.floor(status / 100)}xx`;
    this.durations.observe({ method, route, status: kind }, durationMs / 1_000);
  }
}
