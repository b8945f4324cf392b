import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import type { z } from 'zod';
import { Submission } from '#libs/domain/listing';
import { ApiKeyGuard } from '../auth/api-key.guard.js';
import { NeedsOperator } from '../auth/needs-operator.js';
import { ApiAnswer, ApiProblems, BODY_PROBLEMS } from '../docs/api-answers.js';
import { OutcomeWatcher } from '../waiting/outcome-watcher.js';
import { RevisionAcceptance } from './accept-revision.js';
import { RevisionAttendance } from './attend-revision.js';
import { EnrichmentResource } from './enrichment-resource.js';
import { goneSignal } from './gone-signal.js';
import { logRevision } from './log-revision.js';
import { preferredWaitSeconds } from './prefer.js';
import { EnrichmentReader } from './read-enrichment.js';
import { Failure, ListingPath, ReadQuery, WithdrawQuery } from './request-schemas.js';
import { enrichmentPath } from './resource-links.js';
import { ListingWithdrawal } from './withdraw-listing.js';
import { WithdrawalResource } from './withdrawal-resource.js';

type PathOf = Readonly<Record<'marketplace' | 'listingId', string>>;

/** One listing's enrichment. */
@ApiTags('enrichment')
@Controller('v1/marketplaces/:marketplace/listings/:listingId/enrichment')
@UseGuards(ApiKeyGuard)
export class EnrichmentsController {
  constructor(
    private readonly acceptance: RevisionAcceptance,
    private readonly reader: EnrichmentReader,
    private readonly withdrawal: ListingWithdrawal,
    private readonly attendance: RevisionAttendance,
    private readonly watcher: OutcomeWatcher,
    private readonly logger: PinoLogger,
  ) {}

  @Put()
  @ApiOperation({
    operationId: 'announceRevision',
    summary: "Announce a listing's revision, to be enriched",
    description:
      'Idempotent: the same revision with the same content is the same resource, however often it is sent. A higher revision supersedes what is under way. Repeat after a 503 or a lost answer.',
  })
  @ApiHeader({
    name: 'Prefer',
    required: false,
    description:
      '`wait=N`: answer once the outcome is there, after N seconds (0 to 30) at the latest',
    schema: { type: 'string', example: 'wait=10' },
  })
  @ApiAnswer(200, EnrichmentResource, 'The revision has its outcome')
  @ApiAnswer(202, EnrichmentResource, 'Accepted; the fields are those known so far')
  @ApiProblems(
    ...BODY_PROBLEMS,
    'request.prefer_invalid',
    'photo.url_forbidden',
    'revision.other_body',
    'revision.stale',
    'revision.withdrawn',
    'listing.too_many_revisions',
    'service.engine_unavailable',
  )
  async announce(
    @Param({ schema: ListingPath }) listing: PathOf,
    @Body({ schema: Submission }) submission: z.infer<typeof Submission>,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrichmentResource> {
    const waitSeconds = preferredWaitSeconds(prefer);
    const row = await this.acceptance.accept(listing, submission);
    let resource: EnrichmentResource;
    if (waitSeconds !== undefined && row.state !== 'done') {
      const key = { ...listing, revision: row.revision };
      await this.watcher.wait(key, waitSeconds * 1_000, goneSignal(reply));
      resource = await this.reader.read(key);
    } else {
      resource = await this.reader.toResource(row);
    }
    if (waitSeconds !== undefined) void reply.header('preference-applied', `wait=${waitSeconds}`);
    void reply.code(resource.state === 'done' ? 200 : 202);
    return resource;
  }

  @Get()
  @ApiOperation({
    operationId: 'readEnrichment',
    summary: "Read a listing's enrichment as it stands",
  })
  @ApiAnswer(200, EnrichmentResource, 'As it stands now')
  @ApiProblems('listing.unknown', 'revision.unknown')
  async read(
    @Param({ schema: ListingPath }) listing: PathOf,
    @Query({ schema: ReadQuery }) query: z.infer<typeof ReadQuery>,
  ): Promise<EnrichmentResource> {
    const { revision } = query;
    logRevision(this.logger, { ...listing, revision });
    return revision === undefined
      ? this.reader.readNewest(listing)
      : this.reader.read({ ...listing, revision });
  }

  @Delete()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'withdrawRevisions',
    summary: 'Withdraw a listing up to a revision',
    description:
      'Idempotent. Revisions that have their outcome keep it; a higher revision, sent later, is enriched again.',
  })
  @ApiAnswer(202, WithdrawalResource, 'Withdrawn')
  @ApiProblems('service.engine_unavailable')
  async withdraw(
    @Param({ schema: ListingPath }) listing: PathOf,
    @Query({ schema: WithdrawQuery }) query: z.infer<typeof WithdrawQuery>,
  ): Promise<WithdrawalResource> {
    await this.withdrawal.withdraw({ ...listing, revision: query.revision });
    return {
      marketplace: listing.marketplace,
      listingId: listing.listingId,
      withdrawnThrough: query.revision,
      links: { newest: enrichmentPath(listing) },
    };
  }

  @Post('retry-now')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'retryNow',
    summary: "End the present wait of a listing's newest revision",
    description:
      'For what needs attention, and for what waits for providers to come back. A document that the listing service refused is decided and made anew.',
  })
  @ApiAnswer(202, EnrichmentResource, 'The run was told')
  @ApiProblems('listing.unknown', 'revision.settled', 'service.engine_unavailable')
  async retryNow(@Param({ schema: ListingPath }) listing: PathOf): Promise<EnrichmentResource> {
    return this.reader.read(await this.attendance.retryNow(listing));
  }

  @Post('fail')
  @HttpCode(200)
  @NeedsOperator()
  @ApiOperation({
    operationId: 'failRevision',
    summary: "End a listing's newest revision as failed",
    description: 'Needs a key of the role `operator`.',
  })
  @ApiAnswer(200, EnrichmentResource, 'Failed')
  @ApiProblems(
    ...BODY_PROBLEMS,
    'auth.operator_needed',
    'listing.unknown',
    'revision.settled',
    'service.engine_unavailable',
  )
  async fail(
    @Param({ schema: ListingPath }) listing: PathOf,
    @Body({ schema: Failure }) failure: z.infer<typeof Failure>,
  ): Promise<EnrichmentResource> {
    return this.reader.read(await this.attendance.fail(listing, failure.reason));
  }
}
