import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { listRevisions } from '#libs/db/revisions/list-revisions';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { ApiKeyGuard } from '../auth/api-key.guard.js';
import { ApiAnswer, ApiProblems } from '../docs/api-answers.js';
import { EnrichmentPage, toSummary } from './enrichment-page.js';
import { readCursor, writeCursor } from './page-cursor.js';
import { ListQuery, MarketplacePath } from './request-schemas.js';

/** A marketplace's enrichments. */
@ApiTags('enrichment')
@Controller('v1/marketplaces/:marketplace/enrichments')
@UseGuards(ApiKeyGuard)
export class ListEnrichmentsController {
  constructor(@InjectApiParts() private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({
    operationId: 'listEnrichments',
    summary: "List a marketplace's revisions, newest first",
  })
  @ApiAnswer(200, EnrichmentPage, 'One page')
  @ApiProblems('request.cursor_invalid')
  async list(
    @Param({ schema: MarketplacePath }) path: { readonly marketplace: string },
    @Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>,
  ): Promise<EnrichmentPage> {
    const { limit, cursor, ...filter } = query;
    const after = cursor === undefined ? undefined : readCursor(cursor, filter);
    const rows = await listRevisions(this.parts.db, path.marketplace, filter, {
      limit: limit + 1,
      after,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => toSummary(path.marketplace, row)),
      next:
        last !== undefined && rows.length > limit
          ? writeCursor(
              {
                acceptedAtMicros: last.accepted_at_micros,
                listingId: last.listing_id,
                revision: last.revision,
              },
              filter,
            )
          : null,
    };
  }
}
