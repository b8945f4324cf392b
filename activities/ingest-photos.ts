import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Marketplaces } from '#libs/config/marketplaces';
import type { Database } from '#libs/db/database';
import {
  readRevisionWithPhotos,
  type RevisionWithPhotos,
} from '#libs/db/photos/read-revision-with-photos';
import { recordListingPhotos } from '#libs/db/photos/record-listing-photos';
import { recordIngested } from '#libs/db/revisions/record-ingested';
import type { IngestResult, PhotoFacts } from '#libs/domain/contract';
import type { IngestedPhoto } from '#libs/domain/ingested-photos';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import type { Photo, RevisionKey } from '#libs/domain/listing';
import { sellerFacts } from '#libs/domain/seller-facts';
import type { DecodingPlace, PhotoIngest, PhotoIngester } from '#libs/photos/ingest-photo';
import { PhotoError, type PhotoFailure } from '#libs/photos/photo-failure';
import type { ProfileCache } from '#libs/profile/profile-cache';
import { withHeartbeat } from './heartbeat.js';
import { oursToFailure } from './to-application-failure.js';

/** Default wait before a photo host that answered 5xx is asked again. */
const PHOTO_HOST_WAIT_MS = 5_000;
/**
 * Photos that haven't arrived by then are left for the next attempt, well before this one's own time is over
 * (`workflows/steps.ts`): one cut off by the engine would keep nothing and never come to the end of its patience,
 * as when many listings wait for the few places at a host that hangs.
 */
const BRING_IN_MS = 120_000;

type Rendition = Pick<
  Extract<IngestedPhoto, { kind: 'stored' }>,
  'sha256' | 'width' | 'height' | 'damaged'
>;

/** Step 1 of a run: read the revision, bring its photos in, hand back facts. */
export class IngestPhotos {
  constructor(
    private readonly db: Database,
    private readonly profiles: ProfileCache,
    private readonly marketplaces: Marketplaces,
    private readonly ingester: PhotoIngester,
    private readonly bringInMs = BRING_IN_MS,
  ) {}

  async ingestPhotos(input: RevisionKey & { readonly lane: Lane }): Promise<IngestResult> {
    try {
      return await withHeartbeat(() => this.ingest(input));
    } catch (error) {
      throw oursToFailure(error);
    }
  }

  private async ingest(input: RevisionKey & { readonly lane: Lane }): Promise<IngestResult> {
    const found = await readRevisionWithPhotos(this.db, input);
    if (found === undefined || found.row.state === 'done') return { kind: 'settled' };
    const { row } = found;
    if (row.state === 'writing') return { kind: 'writing' };
    const [profile, photos] = await Promise.all([
      this.profiles.get(row.profile_hash),
      this.bringIn(found, input.lane),
    ]);
    const roundsUsed = await recordIngested(this.db, input, photos);
    if (roundsUsed === undefined) return { kind: 'settled' };
    return {
      kind: 'ready',
      acceptedAt: row.accepted_at.toISOString(),
      plan: profile.plan,
      roundsUsed,
      requiredChecks: profile.requiredChecks,
      seller: sellerFacts(row.content.values),
      photos: factsOf(photos),
    };
  }

  /** A photo that this listing had before isn't downloaded again: its id names fixed bytes. */
  private async bringIn({ row, known }: RevisionWithPhotos, lane: Lane): Promise<IngestedPhoto[]> {
    const listing = { marketplace: row.marketplace, listingId: row.listing_id };
    const wanted = row.content.photos;
    const timeIsUp = AbortSignal.timeout(this.bringInMs);
    const transient: PhotoFailure[] = [];
    const arrived: IngestedPhoto[] = [];
    const bringOne = async (photo: Photo): Promise<IngestedPhoto> => {
      const before = known.get(photo.id);
      if (before) return { kind: 'stored', id: photo.id, ...renditionOf(before) };
      const result = await this.download(row.marketplace, photo, timeIsUp);
      if (result.kind === 'stored') {
        const stored: IngestedPhoto = { kind: 'stored', id: photo.id, ...renditionOf(result) };
        arrived.push(stored);
        return stored;
      }
      const { kind, nature, message } = result.failure;
      if (nature === 'transient') transient.push(result.failure);
      return { kind: 'failed', id: photo.id, code: kind, detail: message };
    };
    try {
      const photos = await Promise.all(wanted.map(bringOne));
      if (transient.length > 0 && this.mayWait(lane)) throw photoHostTrouble(transient);
      return photos;
    } catch (error) {
      // What has arrived is kept for the next attempt, in a raised lane or by the next revision too.
      await recordListingPhotos(this.db, listing, arrived);
      throw error;
    }
  }

  private async download(
    marketplace: string,
    photo: Photo,
    timeIsUp: AbortSignal,
  ): Promise<PhotoIngest> {
    const origins = this.marketplaces.find(marketplace)?.photoOrigins ?? [];
    try {
      return await this.ingester.ingestPhoto(
        { url: photo.url, marketplace, origins },
        AbortSignal.any([Context.current().cancellationSignal, timeIsUp]),
        decodingPlace(),
      );
    } catch (error) {
      if (!timeIsUp.aborted || error !== timeIsUp.reason) throw error;
      const { failure } = new PhotoError('photo.host_error', 'The photo did not arrive in time.');
      return { kind: 'failed', failure };
    }
  }

  /** Whether the lane still has patience with photo hosts, counted from when this step was first scheduled. */
  private mayWait(lane: Lane): boolean {
    const waitedMs = Date.now() - Context.current().info.scheduledTimestampMs;
    return waitedMs < LANE_TIMINGS[lane].photoPatienceMs;
  }
}

/**
 * A photo that crashes its decoder takes the worker with it, and every other step there. The engine then makes
 * another attempt, which lets it crash a process of its own. Retries for any other reason pay for it as well, the
 * first attempt nothing.
 */
function decodingPlace(): DecodingPlace {
  return Context.current().info.attempt > 1 ? 'apart' : 'in_process';
}

function renditionOf({ sha256, width, height, damaged }: Rendition): Rendition {
  return { sha256, width, height, damaged };
}

function photoHostTrouble(failures: readonly PhotoFailure[]): ApplicationFailure {
  const waitMs = Math.max(
    PHOTO_HOST_WAIT_MS,
    ...failures.map((failure) => failure.retryAfterMs ?? 0),
  );
  return ApplicationFailure.create({
    type: 'photo.host_error',
    message: `${failures.length} photos: ${failures[0]?.message ?? ''}`,
    nextRetryDelay: waitMs,
    category: 'BENIGN',
  });
}

function factsOf(photos: readonly IngestedPhoto[]): PhotoFacts {
  const codes = photos.flatMap((photo) => (photo.kind === 'failed' ? [photo.code] : []));
  return {
    total: photos.length,
    readable: photos.length - codes.length,
    failures: [...new Set(codes)],
  };
}
