import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readBudgets } from '#libs/db/budgets/read-budgets';
import { dailyBudgets } from '#libs/money/spending-limits';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { OperatorKeyGuard } from '../auth/operator-key.guard.js';
import { ApiAnswer, OperatorProblems } from '../docs/api-answers.js';
import { BudgetReport } from './budget-report.js';

/** What drafts may still cost today. */
@ApiTags('costs')
@Controller('v1/budgets')
@UseGuards(OperatorKeyGuard)
export class BudgetsController {
  constructor(@InjectApiParts() private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({
    operationId: 'readBudgets',
    summary: 'How the daily budgets stand',
    description:
      'Drafts alone are in them; safety has its own pot. Needs a key of the role `operator`.',
  })
  @ApiAnswer(200, BudgetReport, 'All that are configured')
  @OperatorProblems()
  async read(): Promise<BudgetReport> {
    const { db, providers, marketplaces } = this.parts;
    const { day, until, budgets } = await readBudgets(db, dailyBudgets(providers, marketplaces));
    return {
      day,
      until: until.toISOString(),
      items: budgets.map((budget) => ({
        ...budget,
        leftMicros: budget.micros - budget.drawnMicros,
      })),
    };
  }
}
