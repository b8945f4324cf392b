import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { readUses } from '#libs/db/model-calls/read-uses';
import { readNewestRevision, readRevision } from '#libs/db/revisions/read-revision';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { ListingKey, RevisionKey } from '#libs/domain/listing';
import { EngineUnavailable } from '#libs/temporal/engine-unavailable';
import { readRun } from '#libs/temporal/run-story/read-run';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { Problem } from '../problems/problem.js';
import { toCallsResource, type ReadRun } from './to-calls-resource.js';

/** Reads the calls of revisions. */
@Injectable()
export class CallsReader {
  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    private readonly logger: PinoLogger,
  ) {}

  /**
   * @param revision undefined for the newest
   * @throws Problem `listing.unknown`, `revision.unknown`
   */
  async read(listing: ListingKey, revision: number | undefined): Promise<RevisionCalls> {
    const row = await this.readRow(listing, revision);
    const key = { ...listing, revision: row.revision };
    const [uses, run] = await Promise.all([
      readUses(this.parts.db, key),
      this.readRun(key, row.accepted_at),
    ]);
    const { namespace } = this.parts.temporal.client.options;
    return toCallsResource({ row, uses, run, namespace });
  }

  private async readRow(listing: ListingKey, revision: number | undefined): Promise<RevisionRow> {
    if (revision === undefined) {
      const newest = await readNewestRevision(this.parts.db, listing);
      if (newest === undefined) throw new Problem('listing.unknown');
      return newest;
    }
    const row = await readRevision(this.parts.db, { ...listing, revision });
    if (row === undefined) throw new Problem('revision.unknown');
    return row;
  }

  private async readRun(key: RevisionKey, acceptedAt: Date): Promise<ReadRun> {
    try {
      const story = await readRun(this.parts.temporal.client, key, acceptedAt);
      return story === undefined ? { kind: 'none' } : { kind: 'read', story };
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      this.logger.warn({ code: error.code }, "a listing's run could not be read");
      return { kind: 'unreachable' };
    }
  }
}
