import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { readCosts } from '#libs/db/costs/read-costs';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { AnyKeyGuard } from '../auth/any-key.guard.js';
import { CallerOf } from '../auth/caller-of.js';
import type { Caller } from '../auth/key-ring.js';
import { ApiAnswer, ApiProblems } from '../docs/api-answers.js';
import { Problem } from '../problems/problem.js';
import { CostQuery, momentsOf } from './cost-query.js';
import { CostReport } from './cost-report.js';
import { sumCosts } from './sum-costs.js';

/** Rows that one answer is made of, at most: a few megabytes. */
const MOST_ROWS = 10_000;

/** What model calls cost. */
@ApiTags('costs')
@Controller('v1/costs')
@UseGuards(AnyKeyGuard)
export class CostsController {
  constructor(@InjectApiParts() private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({
    operationId: 'readCosts',
    summary: 'Sum what model calls cost',
    description:
      'A call counts once, on the day and in the lane in which it was reserved. A key of the role `operator` sees every marketplace, any other its own.',
  })
  @ApiAnswer(200, CostReport, 'The sums as they stand now')
  @ApiProblems()
  async read(
    @CallerOf() caller: Caller,
    @Query({ schema: CostQuery }) query: z.infer<typeof CostQuery>,
  ): Promise<CostReport> {
    const marketplace = visibleMarketplace(caller, query.marketplace);
    const range = { ...momentsOf(query), marketplace };
    const rows = await readCosts(this.parts.db, range, query.by, MOST_ROWS + 1);
    if (rows.length > MOST_ROWS) throw tooManyRows();
    const { from, to, by } = query;
    return { from, to, by, marketplace: marketplace ?? null, ...sumCosts(rows, by) };
  }
}

/** @returns the marketplace whose calls the caller is shown; undefined: all of them */
function visibleMarketplace(caller: Caller, asked: string | undefined): string | undefined {
  if (caller.role === 'operator') return asked;
  if (asked !== undefined && asked !== caller.marketplace) {
    throw new Problem('auth.other_marketplace');
  }
  return caller.marketplace;
}

function tooManyRows(): Problem {
  const detail = `gives more than ${MOST_ROWS} rows; ask for fewer days, or by less`;
  return new Problem('request.invalid', {
    detail: `?by: ${detail}`,
    errors: [{ at: '?by', detail }],
  });
}
