import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { withdrawRevisions } from '#libs/db/revisions/withdraw-revisions';
import type { RevisionKey } from '#libs/domain/listing';
import { settleRevisions } from '#libs/temporal/settle-revisions';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { logRevision } from './log-revision.js';

/** Withdraws listings: the rows are settled in one commit, then the run is told. */
@Injectable()
export class ListingWithdrawal {
  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    private readonly logger: PinoLogger,
  ) {}

  /** Withdraws every revision up to this one that has no outcome yet; idempotent. @throws EngineUnavailable after the commit */
  async withdraw(upTo: RevisionKey): Promise<void> {
    logRevision(this.logger, upTo);
    await withdrawRevisions(this.parts.db, upTo);
    await settleRevisions(this.parts.temporal.client, upTo);
  }
}
