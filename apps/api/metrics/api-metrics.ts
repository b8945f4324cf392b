import { Injectable } from '@nestjs/common';
import { Registry } from 'prom-client';
import { HttpMetrics } from '#libs/metrics/http-metrics';

/** Everything that the API counts; `docs/metrics.md` lists it, held against this by a test. */
@Injectable()
export class ApiMetrics {
  readonly registry = new Registry();
  readonly http = new HttpMetrics(this.registry);
}
