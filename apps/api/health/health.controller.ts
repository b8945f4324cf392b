import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { checkDatabase } from '#libs/db/check-database';
import { describeError } from '#libs/log/describe-error';
import { checkTemporal } from '#libs/temporal/check-temporal';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { CurrentProfile } from '../current-profile.js';
import { ApiAnswer } from '../docs/api-answers.js';
import { Readiness } from './readiness.js';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For whoever runs the process; needs no key and says nothing of any listing. */
@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    private readonly profile: CurrentProfile,
  ) {}

  @Get('healthz')
  @ApiOperation({ operationId: 'health', summary: 'Whether the process runs' })
  @ApiAnswer(200, Health, 'It does')
  health(): z.infer<typeof Health> {
    return { status: 'ok' };
  }

  @Get('readyz')
  @ApiOperation({
    operationId: 'readiness',
    summary: 'Whether requests can be served, and which part is missing',
  })
  @ApiAnswer(200, Readiness, 'Ready')
  @ApiAnswer(503, Readiness, 'Not ready: `parts` says which')
  async readiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const [postgres, temporal] = await Promise.all([
      partOf(() => this.checkPostgres()),
      partOf(() => checkTemporal(this.parts.temporal)),
    ]);
    const ready = postgres.status === 'ready' && temporal.status === 'ready';
    if (!ready) void reply.code(503);
    return { status: ready ? 'ready' : 'not_ready', parts: { postgres, temporal } };
  }

  /** Storing the profile also shows that the migrations are there. */
  private async checkPostgres(): Promise<void> {
    await checkDatabase(this.parts.db);
    await this.profile.storedHash();
  }
}

async function partOf(check: () => Promise<void>): Promise<Readiness['parts']['postgres']> {
  try {
    await check();
    return { status: 'ready', detail: null };
  } catch (error) {
    return { status: 'not_ready', detail: describeError(error) };
  }
}
