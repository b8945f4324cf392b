import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { crashPoint } from '#libs/chaos/crash-point';
import { acceptRevision, type Acceptance } from '#libs/db/revisions/accept-revision';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { ListingKey, RevisionKey, Submission } from '#libs/domain/listing';
import { announceRevision } from '#libs/temporal/announce-revision';
import { AckBatcher } from '../acks/ack-batcher.js';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { CurrentProfile } from '../current-profile.js';
import { Problem } from '../problems/problem.js';
import { bodyHash } from './body-hash.js';
import { checkPhotoUrls } from './check-photo-urls.js';
import { logRevision } from './log-revision.js';

/** Accepts revisions: the row is committed, then the listing's run is told. */
@Injectable()
export class RevisionAcceptance {
  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    private readonly profile: CurrentProfile,
    private readonly acks: AckBatcher,
    private readonly logger: PinoLogger,
  ) {}

  /**
   * @returns the revision as it stands now: just accepted, or known from before with the same content
   * @throws Problem `photo.url_forbidden`, `revision.*`, `listing.too_many_revisions`; and what the database and
   * Temporal throw when they are down (a committed row stays; repeating the request tells the run)
   */
  async accept(listing: ListingKey, submission: Submission): Promise<RevisionRow> {
    const key: RevisionKey = { ...listing, revision: submission.revision };
    logRevision(this.logger, key);
    this.checkPhotos(listing, submission);
    const { lane, locale, text, values, photos } = submission;
    const acceptance = await acceptRevision(this.parts.db, {
      ...key,
      lane,
      locale,
      content: { text, values, photos },
      bodyHash: bodyHash(submission),
      profileHash: await this.profile.storedHash(),
      revisionsPerMinute: this.parts.config.revisionsPerMinute,
    });
    const row = rowOrProblem(acceptance, key);
    if (acceptance.kind === 'accepted') {
      crashPoint('accepted-not-started');
      await announceRevision(this.parts.temporal, key, row.lane);
      this.acks.add(key);
    }
    return row;
  }

  private checkPhotos(listing: ListingKey, submission: Submission): void {
    const entry = this.parts.marketplaces.find(({ id }) => id === listing.marketplace);
    checkPhotoUrls(submission.photos, entry?.photoOrigins ?? []);
  }
}

function rowOrProblem(acceptance: Acceptance, key: RevisionKey): RevisionRow {
  const { revision, listingId } = key;
  switch (acceptance.kind) {
    case 'accepted':
    case 'known':
      return acceptance.row;
    case 'other_body':
      throw new Problem('revision.other_body', {
        detail: `revision ${revision} of ${listingId} was accepted with other content`,
        errors: [{ at: '/revision', detail: 'is taken by other content' }],
      });
    case 'stale':
      throw new Problem('revision.stale', {
        detail: `revision ${revision} is older than ${acceptance.highest}, the highest known of ${listingId}`,
        errors: [{ at: '/revision', detail: `must be at least ${acceptance.highest}` }],
      });
    case 'withdrawn':
      throw new Problem('revision.withdrawn', {
        detail: `${listingId} was withdrawn up to revision ${acceptance.through}`,
        errors: [{ at: '/revision', detail: `must be above ${acceptance.through}` }],
      });
    case 'too_many':
      throw new Problem('listing.too_many_revisions', { retryAfterMs: acceptance.retryAfterMs });
  }
}
