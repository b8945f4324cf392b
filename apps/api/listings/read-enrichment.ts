import { Injectable } from '@nestjs/common';
import { readEarlierAnswer } from '#libs/db/model-calls/read-earlier-answer';
import { readUses } from '#libs/db/model-calls/read-uses';
import { readNewestRevision, readRevision } from '#libs/db/revisions/read-revision';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { ListingKey, RevisionKey } from '#libs/domain/listing';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { Problem } from '../problems/problem.js';
import type { EnrichmentResource } from './enrichment-resource.js';
import { toEnrichmentResource } from './to-enrichment-resource.js';

/** Reads enrichments, from Postgres alone. */
@Injectable()
export class EnrichmentReader {
  constructor(@InjectApiParts() private readonly parts: ApiParts) {}

  /** @throws Problem `listing.unknown` */
  async readNewest(listing: ListingKey): Promise<EnrichmentResource> {
    const row = await readNewestRevision(this.parts.db, listing);
    if (row === undefined) throw new Problem('listing.unknown');
    return this.toResource(row);
  }

  /** @throws Problem `revision.unknown` */
  async read(key: RevisionKey): Promise<EnrichmentResource> {
    const row = await readRevision(this.parts.db, key);
    if (row === undefined) throw new Problem('revision.unknown');
    return this.toResource(row);
  }

  /** The resource of a row that was read just now. */
  async toResource(row: RevisionRow): Promise<EnrichmentResource> {
    const key = { marketplace: row.marketplace, listingId: row.listing_id, revision: row.revision };
    const undecided = row.document === null && row.state !== 'done';
    const [uses, earlier] = await Promise.all([
      readUses(this.parts.db, key),
      undecided ? readEarlierAnswer(this.parts.db, key) : undefined,
    ]);
    return toEnrichmentResource({ row, uses, earlier });
  }
}
