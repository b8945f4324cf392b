import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CallerOf } from '../auth/caller-of.js';
import type { Caller } from '../auth/key-ring.js';
import { OperatorKeyGuard } from '../auth/operator-key.guard.js';
import { ApiAnswer, BODY_PROBLEMS, OperatorProblems } from '../docs/api-answers.js';
import { OperatorWord, ProviderPath } from './provider-requests.js';
import { ProviderList } from './provider-report.js';
import { ProviderReports } from './provider-reports.js';
import { ProviderResource } from './provider-resource.js';
import { ProviderStates } from './provider-states.js';

const NEEDS_OPERATOR = 'Needs a key of the role `operator`.';

/** The providers, for whoever operates Garnish. */
@ApiTags('providers')
@Controller('v1/providers')
@UseGuards(OperatorKeyGuard)
export class ProvidersController {
  constructor(
    private readonly states: ProviderStates,
    private readonly reports: ProviderReports,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listProviders',
    summary: 'Which providers are asked, which rest until when, which are drained, and why',
    description: `With what waits for each, its limits, and how fast it answers. ${NEEDS_OPERATOR}`,
  })
  @ApiAnswer(200, ProviderList, 'All of them')
  @OperatorProblems()
  async list(): Promise<ProviderList> {
    return { items: [...(await this.reports.list())] };
  }

  @Post(':id/drain')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'drainProvider',
    summary: 'Ask a provider no more, until it is undrained',
    description: `Calls that are open end as they would. ${NEEDS_OPERATOR}`,
  })
  @ApiAnswer(200, ProviderResource, 'Drained')
  @OperatorProblems(...BODY_PROBLEMS, 'provider.unknown')
  async drain(
    @Param({ schema: ProviderPath }) { id }: ProviderPath,
    @Body({ schema: OperatorWord }) { reason }: OperatorWord,
    @CallerOf() { keyId }: Caller,
  ): Promise<ProviderResource> {
    return this.states.drain(id, { by: keyId, reason });
  }

  @Post(':id/undrain')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'undrainProvider',
    summary: 'Ask a provider again, and all its models',
    description: `Also what Garnish itself took out, for a refused key say. ${NEEDS_OPERATOR}`,
  })
  @ApiAnswer(200, ProviderResource, 'Asked again, unless it rests')
  @OperatorProblems(...BODY_PROBLEMS, 'provider.unknown')
  async undrain(
    @Param({ schema: ProviderPath }) { id }: ProviderPath,
    @Body({ schema: OperatorWord }) { reason }: OperatorWord,
    @CallerOf() { keyId }: Caller,
  ): Promise<ProviderResource> {
    return this.states.undrain(id, { by: keyId, reason });
  }
}
