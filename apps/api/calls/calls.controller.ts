import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PinoLogger } from 'nestjs-pino';
import type { z } from 'zod';
import { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { ListingKey } from '#libs/domain/listing';
import { ApiKeyGuard } from '../auth/api-key.guard.js';
import { ApiAnswer, ApiProblems } from '../docs/api-answers.js';
import { logRevision } from '../listings/log-revision.js';
import { ListingPath, ReadQuery } from '../listings/request-schemas.js';
import { CallsReader } from './read-calls.js';

/** The model calls of a listing's enrichment. */
@ApiTags('enrichment')
@Controller('v1/marketplaces/:marketplace/listings/:listingId/enrichment/calls')
@UseGuards(ApiKeyGuard)
export class CallsController {
  constructor(
    private readonly reader: CallsReader,
    private readonly logger: PinoLogger,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readCalls',
    summary:
      "Why a revision's model calls went where they went, what they cost, and what it waits for",
    description:
      'Calls are read from Postgres. What was decided without a call, and what the run waits for, is read from Temporal; where that can’t be reached the answer comes all the same, and `run` says so.',
  })
  @ApiAnswer(200, RevisionCalls, 'As it stands now')
  @ApiProblems('listing.unknown', 'revision.unknown')
  async read(
    @Param({ schema: ListingPath }) listing: ListingKey,
    @Query({ schema: ReadQuery }) { revision }: z.infer<typeof ReadQuery>,
  ): Promise<RevisionCalls> {
    logRevision(this.logger, { ...listing, revision });
    return this.reader.read(listing, revision);
  }
}
