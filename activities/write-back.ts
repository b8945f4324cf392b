import { ApplicationFailure } from '@temporalio/common';
import type { Marketplaces } from '#libs/config/marketplaces';
import type { Database } from '#libs/db/database';
import { passMarketplaceGate, type MarketplaceGate } from '#libs/db/marketplaces/pause-marketplace';
import { continueWriting, noteSending } from '#libs/db/revisions/continue-writing';
import { readRevision } from '#libs/db/revisions/read-revision';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { WritingRevision } from '#libs/db/revisions/writing-revision';
import type { WriteBackInput, WriteBackResult } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import type { Outcome } from '#libs/domain/outcome';
import { beginWriteBack } from '#libs/listing-service/begin-write-back';
import type { ListingServiceCooling } from '#libs/listing-service/cooling';
import { deliver, resumeAfterProbe, type Delivery } from '#libs/listing-service/deliver';
import { putEnrichment, type ListingApi } from '#libs/listing-service/put-enrichment';
import { oursToFailure } from './to-application-failure.js';

/** The quick try's whole time for the listing service; the local activity itself has 500 ms. */
const QUICK_TRY_MS = 400;
/** The slow path's time for one request. */
const SLOW_TRY_MS = 10_000;

const COOLING = { kind: 'later', why: 'the listing service is cooling' } as const;

/** Step 4 of a run: deliver the enrichment document and record the outcome. */
export class WriteBack {
  constructor(
    private readonly db: Database,
    private readonly marketplaces: Marketplaces,
    private readonly cooling: ListingServiceCooling,
    /** Told of the outcome of each revision that came to a write-back here. */
    private readonly onSettled: (outcome: Outcome) => void = () => undefined,
  ) {}

  /** The quick try, as a local activity: whatever doesn't work at once is the slow path's. */
  async writeBackQuickly(input: WriteBackInput): Promise<WriteBackResult> {
    try {
      return this.told(await this.quickly(input));
    } catch (error) {
      return { kind: 'later', why: oursToFailure(error).message };
    }
  }

  /** The slow path, retried by the engine for days. */
  async writeBack(input: WriteBackInput): Promise<WriteBackResult> {
    try {
      return this.told(await this.slowly(input));
    } catch (error) {
      throw oursToFailure(error);
    }
  }

  private told(result: WriteBackResult): WriteBackResult {
    if (result.kind === 'settled') this.onSettled(result.outcome);
    return result;
  }

  /**
   * On the happy path five round trips to Postgres: four of the transaction that begins to write, one that records
   * the outcome. Those of a service that is cooling are none.
   */
  private async quickly(input: WriteBackInput): Promise<WriteBackResult> {
    const { marketplace } = input;
    const api = this.listingApi(marketplace);
    if (this.cooling.isCooling(marketplace)) return COOLING;
    const begun = await this.begin(input);
    if (begun.kind !== 'writing') return begun;
    const { writing } = begun;
    if (writing.paused) return { kind: 'later', why: 'write-backs of this marketplace are paused' };

    const result = await this.cooling.quickTry(marketplace, () =>
      putEnrichment(api, writing.document, writing.idempotencyKey, QUICK_TRY_MS),
    );
    // Its cooling began in between: nothing was sent, and that it was noted as in doubt errs on the honest side.
    if (result.kind === 'cooling') return COOLING;
    const delivery = await deliver(this.db, writing, () => Promise.resolve(result));
    return delivery.kind === 'retry' ? { kind: 'later', why: delivery.message } : delivery;
  }

  private async slowly(input: WriteBackInput): Promise<WriteBackResult> {
    const api = this.listingApi(input.marketplace);
    const begun = await this.begin(input);
    if (begun.kind !== 'writing') return begun;
    const { writing } = begun;
    const gate: MarketplaceGate = writing.paused
      ? await passMarketplaceGate(this.db, input.marketplace)
      : { kind: 'open' };
    if (gate.kind === 'paused') throw pausedFailure(gate);
    // Found paused, it was not noted as about to be sent.
    if (writing.paused && !(await noteSending(this.db, input)))
      return settled(await readRevision(this.db, input), input);

    const delivery = await deliver(this.db, writing, () =>
      putEnrichment(api, writing.document, writing.idempotencyKey, SLOW_TRY_MS),
    );
    if (gate.kind === 'probe') await resumeAfterProbe(this.db, input.marketplace, delivery);
    if (delivery.kind === 'retry') throw deliveryFailure(delivery);
    return delivery;
  }

  /** Moves the row to `writing` where a decision is given, else reads it just before it is sent. */
  private async begin(
    input: WriteBackInput,
  ): Promise<
    | { readonly kind: 'writing'; readonly writing: WritingRevision }
    | Exclude<WriteBackResult, { kind: 'later' | 'attention' }>
  > {
    if (input.decision !== null) {
      const begun = await beginWriteBack(this.db, input, input.decision);
      return begun.kind === 'settled' ? settled(begun.row, input) : begun;
    }
    const writing = await continueWriting(this.db, input);
    return writing
      ? { kind: 'writing', writing }
      : settled(await readRevision(this.db, input), input);
  }

  /** @throws Error for a marketplace that is no longer configured: retried until it is, or withdrawn */
  private listingApi(marketplace: string): ListingApi {
    const found = this.marketplaces.find(marketplace);
    if (!found) throw new Error(`the marketplace "${marketplace}" is not configured`);
    return found.listingApi;
  }
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
