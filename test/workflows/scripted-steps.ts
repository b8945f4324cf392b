import type {
  AttributesResult,
  AttributesStep,
  EnrichmentActivities,
  IngestResult,
  ModelStep,
  SafetyResult,
  WriteBackInput,
  WriteBackResult,
} from '#libs/domain/contract';
import { SAFETY_CATEGORIES } from '#libs/domain/wire/safety';

/** What the steps of one listing do in a test; what isn't given behaves well. */
export interface Script {
  readonly ingestPhotos?: EnrichmentActivities['ingestPhotos'];
  readonly extractAttributes?: EnrichmentActivities['extractAttributes'];
  readonly checkSafety?: EnrichmentActivities['checkSafety'];
  readonly writeBackQuickly?: EnrichmentActivities['writeBackQuickly'];
  readonly writeBack?: EnrichmentActivities['writeBack'];
}

/** What happened to one listing, in order. */
export interface Journal {
  readonly ingested: number[];
  readonly attributesAsked: AttributesStep[];
  readonly safetyAsked: ModelStep[];
  readonly written: WriteBackInput[];
}

export const READY: Extract<IngestResult, { kind: 'ready' }> = {
  kind: 'ready',
  acceptedAt: new Date(0).toISOString(),
  plan: {
    attributes: [planned('first'), planned('second')],
    safety: [planned('first'), planned('second')],
  },
  roundsUsed: { attributes: 0, safety: 0 },
  requiredChecks: [{ category: 'weapons', modality: 'text' }],
  seller: { fields: [], requiredFields: null },
  photos: { total: 1, readable: 1, failures: [] },
};

function planned(provider: string) {
  return { provider, model: 'a-model', attemptTimeoutMs: 5_000 };
}

export const ATTRIBUTES: AttributesResult = {
  callId: 'call-attributes',
  provider: 'first',
  accepted: { brand: 'Levi’s' },
  requiredFields: null,
  refused: [],
};

export const SAFE: SafetyResult = {
  callId: 'call-safety',
  provider: 'first',
  checks: SAFETY_CATEGORIES.map((category) => ({ category, modality: 'text', verdict: 'pass' })),
  openFlags: [],
};

const PUBLISHED: WriteBackResult = { kind: 'settled', outcome: 'published' };

/**
 * The activities of every listing of a test file: each looks up what its listing's script says and keeps a
 * journal. Task queues are shared, listings aren't.
 */
export class ScriptedSteps {
  constructor(
    /** The server's clock, which skips ahead of ours. */
    private readonly nowMs: () => Promise<number>,
  ) {}

  private readonly scripts = new Map<string, Script>();
  private readonly journals = new Map<string, Journal>();

  script(listingId: string, script: Script): Journal {
    const journal: Journal = { ingested: [], attributesAsked: [], safetyAsked: [], written: [] };
    this.scripts.set(listingId, script);
    this.journals.set(listingId, journal);
    return journal;
  }

  readonly activities: Omit<EnrichmentActivities, 'sweepListings'> = {
    ingestPhotos: (input) => {
      this.journalOf(input.listingId).ingested.push(input.revision);
      return this.of(input.listingId).ingestPhotos?.(input) ?? this.ready();
    },
    extractAttributes: (step) => {
      this.journalOf(step.listingId).attributesAsked.push(step);
      return this.of(step.listingId).extractAttributes?.(step) ?? Promise.resolve(ATTRIBUTES);
    },
    checkSafety: (step) => {
      this.journalOf(step.listingId).safetyAsked.push(step);
      return this.of(step.listingId).checkSafety?.(step) ?? Promise.resolve(SAFE);
    },
    writeBackQuickly: (input) => {
      this.journalOf(input.listingId).written.push(input);
      return this.of(input.listingId).writeBackQuickly?.(input) ?? Promise.resolve(PUBLISHED);
    },
    writeBack: (input) => {
      this.journalOf(input.listingId).written.push(input);
      return this.of(input.listingId).writeBack?.(input) ?? Promise.resolve(PUBLISHED);
    },
  };

  /** An ingest that found everything, of a revision accepted just now. */
  async ready(): Promise<Extract<IngestResult, { kind: 'ready' }>> {
    return { ...READY, acceptedAt: new Date(await this.nowMs()).toISOString() };
  }

  private of(listingId: string): Script {
    return this.scripts.get(listingId) ?? {};
  }

  private journalOf(listingId: string): Journal {
    const journal = this.journals.get(listingId);
    if (!journal) throw new Error(`no script for listing ${listingId}`);
    return journal;
  }
}
