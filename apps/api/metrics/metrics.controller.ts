import { Controller, Get, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OperatorKeyGuard } from '../auth/operator-key.guard.js';
import { ApiMetrics } from './api-metrics.js';

/** For Prometheus, with an operator's key: marketplaces reach this server too. */
@ApiExcludeController()
@Controller('metrics')
@UseGuards(OperatorKeyGuard)
export class MetricsController {
  constructor(private readonly metrics: ApiMetrics) {}

  @Get()
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { registry } = this.metrics;
    void reply.type(registry.contentType);
    return registry.metrics();
  }
}
