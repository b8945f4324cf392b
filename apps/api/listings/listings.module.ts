import { Module } from '@nestjs/common';
import { AckBatcher } from '../acks/ack-batcher.js';
import { OutcomeWatcher } from '../waiting/outcome-watcher.js';
import { RevisionAcceptance } from './accept-revision.js';
import { RevisionAttendance } from './attend-revision.js';
import { EnrichmentsController } from './enrichments.controller.js';
import { ListEnrichmentsController } from './list-enrichments.controller.js';
import { EnrichmentReader } from './read-enrichment.js';
import { ListingWithdrawal } from './withdraw-listing.js';

@Module({
  controllers: [EnrichmentsController, ListEnrichmentsController],
  providers: [
    AckBatcher,
    EnrichmentReader,
    ListingWithdrawal,
    OutcomeWatcher,
    RevisionAcceptance,
    RevisionAttendance,
  ],
})
export class ListingsModule {}
