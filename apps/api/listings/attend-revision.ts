import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { failRevision } from '#libs/db/revisions/fail-revision';
import { readNewestRevision } from '#libs/db/revisions/read-revision';
import { reopenRefused } from '#libs/db/revisions/reopen-refused';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import { resumeMarketplace } from '#libs/db/marketplaces/pause-marketplace';
import type { ListingKey, RevisionKey } from '#libs/domain/listing';
import { retryNow } from '#libs/temporal/retry-now';
import { settleRevisions } from '#libs/temporal/settle-revisions';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { Problem } from '../problems/problem.js';
import { logRevision } from './log-revision.js';

/** What a person can do about a revision that waits: end the wait, or end the revision. */
@Injectable()
export class RevisionAttendance {
  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    private readonly logger: PinoLogger,
  ) {}

  /**
   * Ends the present wait of a listing's newest revision. A document that was refused as wrong is decided and made
   * anew; a marketplace that was paused for refused credentials is asked again.
   * @throws Problem `listing.unknown`, `revision.settled`
   */
  async retryNow(listing: ListingKey): Promise<RevisionKey> {
    const row = await this.newest(listing);
    const key = { ...listing, revision: row.revision };
    if (row.state === 'done') throw settled(key);
    await reopenRefused(this.parts.db, key);
    if (row.attention?.code === 'write_back.credentials_refused') {
      await resumeMarketplace(this.parts.db, listing.marketplace);
    }
    await retryNow(this.parts.temporal, key, row.lane);
    return key;
  }

  /**
   * Ends a listing's newest revision as `failed`, on an operator's word; said again, the run is told again.
   * @throws Problem `listing.unknown`; `revision.settled` for any other outcome
   */
  async fail(listing: ListingKey, reason: string): Promise<RevisionKey> {
    const row = await this.newest(listing);
    const key = { ...listing, revision: row.revision };
    if (row.outcome !== 'failed') {
      const failure = { code: 'operator.failed', detail: reason };
      if (!(await failRevision(this.parts.db, key, failure))) throw settled(key);
      this.logger.warn('failed by an operator');
    }
    await settleRevisions(this.parts.temporal.client, key);
    return key;
  }

  private async newest(listing: ListingKey): Promise<RevisionRow> {
    const row = await readNewestRevision(this.parts.db, listing);
    logRevision(this.logger, { ...listing, revision: row?.revision });
    if (row === undefined) throw new Problem('listing.unknown');
    return row;
  }
}

function settled({ listingId, revision }: RevisionKey): Problem {
  return new Problem('revision.settled', {
    detail: `revision ${revision} of ${listingId} has its outcome`,
  });
}
