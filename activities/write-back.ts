import { ApplicationFailure } from '@temporalio/common';
import type { Marketplaces } from '#libs/config/marketplaces';
import type { Database } from '#libs/db/database';
import {
  isMarketplacePaused,
  passMarketplaceGate,
  type MarketplaceGate,
} from '#libs/db/marketplaces/pause-marketplace';
import { readRevision } from '#libs/db/revisions/read-revision';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { WriteBackInput, WriteBackResult } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import type { Outcome } from '#libs/domain/outcome';
import { beginWriteBack } from '#libs/listing-service/begin-write-back';
import type { ListingServiceCooling } from '#libs/listing-service/cooling';
import {
  deliver,
  resumeAfterProbe,
  type Delivery,
  type WritingRow,
} from '#libs/listing-service/deliver';
import { putEnrichment, type ListingApi } from '#libs/listing-service/put-enrichment';
import { oursToFailure } from './to-application-failure.js';

/** The quick try's whole time for the listing service; the local activity itself has 500 ms. */
const QUICK_TRY_MS = 400;
/** The slow path's time for one request. */
const SLOW_TRY_MS = 10_000;

/** Step 4 of a run: deliver the enrichment document and record the outcome. */
export class WriteBack {
  constructor(
    private readonly db: Database,
    private readonly marketplaces: Marketplaces,
    private readonly cooling: ListingServiceCooling,
  ) {}

  /** The quick try, as a local activity: whatever doesn't work at once is the slow path's. */
  async writeBackQuickly(input: WriteBackInput): Promise<WriteBackResult> {
    try {
      return await this.quickly(input);
    } catch (error) {
      return { kind: 'later', why: oursToFailure(error).message };
    }
  }

  /** The slow path, retried by the engine for days. */
  async writeBack(input: WriteBackInput): Promise<WriteBackResult> {
    try {
      return await this.slowly(input);
    } catch (error) {
      throw oursToFailure(error);
    }
  }

  private async quickly(input: WriteBackInput): Promise<WriteBackResult> {
    const api = this.listingApi(input.marketplace);
    const begun = await this.begin(input);
    if (begun.kind !== 'writing') return begun;
    if (await isMarketplacePaused(this.db, input.marketplace))
      return { kind: 'later', why: 'write-backs of this marketplace are paused' };

    const { row } = begun;
    const result = await this.cooling.quickTry(input.marketplace, () =>
      putEnrichment(api, row.document, row.idempotency_key, QUICK_TRY_MS),
    );
    if (result.kind === 'cooling') return { kind: 'later', why: 'the listing service is cooling' };
    const delivery = await deliver(this.db, row, () => Promise.resolve(result));
    return delivery.kind === 'retry' ? { kind: 'later', why: delivery.message } : delivery;
  }

  private async slowly(input: WriteBackInput): Promise<WriteBackResult> {
    const api = this.listingApi(input.marketplace);
    const begun = await this.begin(input);
    if (begun.kind !== 'writing') return begun;
    const gate = await passMarketplaceGate(this.db, input.marketplace);
    if (gate.kind === 'paused') throw pausedFailure(gate);

    const { row } = begun;
    const delivery = await deliver(this.db, row, () =>
      putEnrichment(api, row.document, row.idempotency_key, SLOW_TRY_MS),
    );
    if (gate.kind === 'probe') await resumeAfterProbe(this.db, input.marketplace, delivery);
    if (delivery.kind === 'retry') throw deliveryFailure(delivery);
    return delivery;
  }

  /** Moves the row to `writing` where a decision is given, else reads it just before it is sent. */
  private async begin(
    input: WriteBackInput,
  ): Promise<
    | { readonly kind: 'writing'; readonly row: WritingRow }
    | Exclude<WriteBackResult, { kind: 'later' | 'attention' }>
  > {
    if (input.decision !== null) {
      const begun = await beginWriteBack(this.db, input, input.decision);
      if (begun.kind === 'flags_changed') return begun;
      return begun.kind === 'writing' ? writing(begun.row) : settled(begun.row, input);
    }
    const row = await readRevision(this.db, input);
    return row?.state === 'writing' ? writing(row) : settled(row, input);
  }

  /** @throws Error for a marketplace that is no longer configured: retried until it is, or withdrawn */
  private listingApi(marketplace: string): ListingApi {
    const found = this.marketplaces.find(marketplace);
    if (!found) throw new Error(`the marketplace "${marketplace}" is not configured`);
    return found.listingApi;
  }
}

function writing(row: RevisionRow): { readonly kind: 'writing'; readonly row: WritingRow } {
  const { document, idempotency_key } = row;
  if (document === null || idempotency_key === null) {
    throw new Error(`revision ${row.revision} is writing without a document`);
  }
  return { kind: 'writing', row: { ...row, document, idempotency_key } };
}

/** @throws Error for a row that is `accepted` without a decision: the run decides first, so that is a bug */
function settled(
  row: RevisionRow | undefined,
  key: RevisionKey,
): { readonly kind: 'settled'; readonly outcome: Outcome } {
  if (row === undefined) return { kind: 'settled', outcome: 'withdrawn' };
  if (row.outcome === null)
    throw new Error(`revision ${key.revision} is ${row.state}, not settled`);
  return { kind: 'settled', outcome: row.outcome };
}

function pausedFailure(gate: Extract<MarketplaceGate, { kind: 'paused' }>): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'write_back.paused',
    message: 'write-backs of this marketplace are paused: its listing service refuses our token',
    nextRetryDelay: gate.waitMs,
    category: 'BENIGN',
  });
}

function deliveryFailure(delivery: Extract<Delivery, { kind: 'retry' }>): ApplicationFailure {
  return ApplicationFailure.create({
    type: delivery.failureClass,
    message: delivery.message,
    category: 'BENIGN',
    ...(delivery.waitMs !== null && { nextRetryDelay: delivery.waitMs }),
  });
}
