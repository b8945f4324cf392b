import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll } from '@jest/globals';
import { CheckSafety } from '#activities/check-safety';
import { IngestPhotos } from '#activities/ingest-photos';
import { Marketplaces } from '#libs/config/marketplaces';
import { decide, type CapabilityResult } from '#libs/domain/decide/decide';
import type { IngestResult, OpenFlag, SafetyResult } from '#libs/domain/contract';
import type { Photo, RevisionKey, SellerText } from '#libs/domain/listing';
import type { Profile } from '#libs/domain/profile';
import { S3_CREDENTIALS, S3_REGION, startS3Server } from '#libs/embedded/s3-server';
import { beginWriteBack } from '#libs/listing-service/begin-write-back';
import { createLogger } from '#libs/log/logger';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { startPhotoHost, type PhotoHost } from '#test/harness/photo-host';
import { useRealPostgres, type RealPostgres } from '#test/harness/real-postgres';
import {
  startScriptedProvider,
  type ProviderReply,
  type ScriptedProvider,
} from '#test/harness/scripted-provider';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';

const PLANNED: Profile['plan']['safety'][number] = {
  provider: 'scripted',
  model: 'a-model',
  attemptTimeoutMs: 10_000,
};

/** Longer than any lane has patience with a photo host. */
const PATIENCE_IS_OVER_MS = 7 * 24 * 3_600_000;

/** What a seller saves. */
export interface Saved {
  readonly text: SellerText;
  readonly photos?: readonly Photo[];
}

/** What became of one save. */
export interface EndOfSave {
  readonly verdict: 'pass' | 'hold';
  readonly reasons: readonly string[];
  /** Whether the provider was asked, and not a stored answer used. */
  readonly asked: boolean;
}

/** The parts that a save goes through, all real but the provider and the photo host, which do as they are told. */
export interface SavingParts {
  readonly postgres: RealPostgres;
  readonly host: PhotoHost;
  /** How the provider answers from now on. */
  answer(reply: ProviderReply): void;
  /** A listing that nobody has saved yet. */
  newListing(): SavedListing;
}

/** One seller's listing. */
export interface SavedListing {
  /** Saves the next revision, which runs through ingest, safety and decision until its document is to be sent. */
  save(saved: Saved): Promise<EndOfSave>;
  /** The flags that were ever raised on the listing. */
  flags(): Promise<readonly { category: string; kind: string; lowered: boolean }[]>;
  /** Lowers every flag, as a person does. */
  lowerFlags(): Promise<void>;
}

/** Starts the parts before a file's tests, and ends them afterwards. Call it at the top level of the file. */
export function useSavingParts(): SavingParts {
  const postgres = useRealPostgres();
  let started: Awaited<ReturnType<typeof startParts>> | undefined;
  const there = () => {
    if (started === undefined) throw new Error('the parts are there from beforeAll on');
    return started;
  };
  beforeAll(async () => {
    started = await startParts(postgres);
  });
  afterAll(() => started?.close());
  return {
    postgres,
    get host() {
      return there().host;
    },
    answer: (reply) => {
      there().provider.replies = [reply];
    },
    newListing: () => new RealListing(postgres, there().provider, there().steps),
  };
}

async function startParts(postgres: RealPostgres) {
  const folder = await makeTemporaryFolder('s3');
  const s3 = await startS3Server(folder.path);
  const store = new S3ObjectStore({
    endpoint: s3.endpoint,
    bucket: s3.bucket,
    region: S3_REGION,
    credentials: S3_CREDENTIALS,
  });
  await store.ensureBucket();
  const ingester = new PhotoIngester({ store });
  const [host, provider] = await Promise.all([startPhotoHost(), startScriptedProvider()]);
  const marketplaces = new Marketplaces([
    {
      id: 'sandbox',
      locale: 'en',
      listingApi: { baseUrl: 'http://127.0.0.1:9', token: 'unused' },
      photoOrigins: [host.origin],
      apiKeys: [],
    },
  ]);
  const { db } = postgres;
  const profiles = new ProfileCache(db);
  return {
    host,
    provider,
    steps: {
      ingest: new IngestPhotos(db, profiles, marketplaces, ingester),
      safety: new CheckSafety({
        db,
        profiles,
        health: new ProviderHealth(db, createLogger({ process: 'test', level: 'silent' })),
        providers: new Map([[PLANNED.provider, scripted(provider)]]),
        renditions: new RenditionCache(store, 1_000_000),
        ingester,
        marketplaces,
      }),
    },
    close: async () => {
      await ingester.close();
      store.close();
      await Promise.all([host.close(), provider.close(), s3.stop()]);
      await folder.remove();
    },
  };
}

function scripted({ baseUrl }: ScriptedProvider) {
  return openAiCompatible({
    id: PLANNED.provider,
    protocol: 'openai',
    baseUrl,
    apiKey: null,
    model: PLANNED.model,
    attemptTimeoutMs: PLANNED.attemptTimeoutMs,
    concurrentCalls: 1,
    prices: {},
    judges: { text: ['weapons', 'drugs'], image: ['weapons', 'drugs'] },
  });
}

class RealListing implements SavedListing {
  private readonly listingId = randomUUID();
  private revision = 0;

  constructor(
    private readonly postgres: RealPostgres,
    private readonly provider: ScriptedProvider,
    private readonly steps: Awaited<ReturnType<typeof startParts>>['steps'],
  ) {}

  async save({ text, photos = [] }: Saved): Promise<EndOfSave> {
    const { db } = this.postgres;
    const key = await acceptedRevision(db, {
      listingId: this.listingId,
      revision: (this.revision += 1),
      text,
      photos,
    });
    const environment = new MockActivityEnvironment({
      scheduledTimestampMs: Date.now() - PATIENCE_IS_OVER_MS,
    });
    const ingest: IngestResult = await environment.run(() =>
      this.steps.ingest.ingestPhotos({ ...key, lane: 'standard' }),
    );
    if (ingest.kind !== 'ready') throw new Error(`ingest: ${ingest.kind}`);
    const before = this.provider.received.length;
    const safety = await this.checkSafety(key);
    const asked = this.provider.received.length > before;
    let openFlags: readonly OpenFlag[] = safety.kind === 'answered' ? safety.answer.openFlags : [];
    for (;;) {
      const decision = decide({
        ingest,
        attributes: { kind: 'unanswered', reason: { code: 'attributes.unavailable', detail: '' } },
        safety,
        openFlags,
      });
      const begun = await beginWriteBack(db, key, decision);
      if (begun.kind === 'settled') throw new Error('the revision was settled meanwhile');
      if (begun.kind === 'writing') {
        const { document } = begun.writing;
        const reasons = document.reasons.map(({ code }) => code);
        return { verdict: document.safety.verdict, reasons, asked };
      }
      openFlags = begun.openFlags;
    }
  }

  /** As the run has it: a verdict that a person must see is no answer. */
  private async checkSafety(key: RevisionKey): Promise<CapabilityResult<SafetyResult>> {
    try {
      const step = { ...key, lane: 'standard' as const, planned: PLANNED, round: 1 };
      const answer: SafetyResult = await new MockActivityEnvironment().run(() =>
        this.steps.safety.checkSafety(step),
      );
      return { kind: 'answered', answer };
    } catch (error) {
      return {
        kind: 'unanswered',
        reason: { code: 'safety.refused', detail: error instanceof Error ? error.message : '' },
      };
    }
  }

  async flags() {
    const rows = await this.postgres.db
      .selectFrom('safety_flag')
      .select(['category', 'evidence_key', 'lowered_at'])
      .where('listing_id', '=', this.listingId)
      .orderBy('raised_at')
      .execute();
    return rows.map((row) => ({
      category: row.category,
      kind: row.evidence_key.split(':')[0] ?? '',
      lowered: row.lowered_at !== null,
    }));
  }

  async lowerFlags(): Promise<void> {
    await this.postgres.db
      .updateTable('safety_flag')
      .set({ lowered_at: new Date(), lowered_by: 'a person' })
      .where('listing_id', '=', this.listingId)
      .execute();
  }
}
