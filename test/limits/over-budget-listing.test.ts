import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NativeConnection, Worker } from '@temporalio/worker';
import { CheckSafety } from '#activities/check-safety';
import { ExtractAttributes } from '#activities/extract-attributes';
import { IngestPhotos } from '#activities/ingest-photos';
import { readUses } from '#libs/db/model-calls/read-uses';
import { storeProfile } from '#libs/db/profiles/store-profile';
import {
  ENRICH_LISTING,
  enrichmentWorkflowId,
  IMAGES_QUEUE,
  LISTINGS_QUEUE,
  providerQueue,
  WRITE_BACK_QUEUE,
  type EnrichmentActivities,
} from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import { Spending } from '#libs/money/spending';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { installQuietRuntime } from '#test/harness/quiet-runtime';
import { useRealPostgres } from '#test/harness/real-postgres';
import { useRealTemporal } from '#test/harness/real-temporal';
import {
  startScriptedListingApi,
  type ScriptedListingApi,
} from '#test/harness/scripted-listing-api';
import { bundleWorkflows } from '#test/harness/workflow-bundle';
import { writeBackTo } from '#test/write-back/write-back-to';
import { useLimitedSteps } from './limited-steps.js';

installQuietRuntime();
const postgres = useRealPostgres();
const engine = useRealTemporal();
const steps = useLimitedSteps(postgres);

/** Fits the schema of both, so that one reply serves whatever is asked. */
const ANSWER = JSON.stringify({
  category: null,
  brand: { value: 'Zara', evidence: 'seller_text', photo: null, quote: 'Zara', confidence: null },
  colours: null,
  size: null,
  materials: null,
  condition: null,
  pattern: null,
  title: null,
  checks: [
    {
      category: 'weapons',
      modality: 'text',
      verdict: 'pass',
      photo: null,
      quote: null,
      reason: null,
    },
  ],
});

let listingApi: ScriptedListingApi;
let stop: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  listingApi = await startScriptedListingApi();
  const { db } = postgres;
  const { sources } = steps;
  const spending = new Spending(db, {
    ceilings: null,
    budgets: [{ kind: 'marketplace', name: 'sandbox', micros: 0 }],
  });
  const limited = { ...sources, spending };
  const ingest = new IngestPhotos(db, sources.profiles, sources.marketplaces, sources.ingester);
  const attributes = new ExtractAttributes(limited);
  const safety = new CheckSafety(limited);
  const back = writeBackTo(db, listingApi);
  const models: Pick<EnrichmentActivities, 'extractAttributes' | 'checkSafety'> = {
    extractAttributes: (step) => attributes.extractAttributes(step),
    checkSafety: (step) => safety.checkSafety(step),
  };
  const images: Pick<EnrichmentActivities, 'ingestPhotos'> = {
    ingestPhotos: (input) => ingest.ingestPhotos(input),
  };
  const quickly: Pick<EnrichmentActivities, 'writeBackQuickly'> = {
    writeBackQuickly: (input) => back.writeBackQuickly(input),
  };
  const slowly: Pick<EnrichmentActivities, 'writeBack'> = {
    writeBack: (input) => back.writeBack(input),
  };
  const { address, namespace } = engine.server;
  const connection = await NativeConnection.connect({ address });
  const workflowBundle = await bundleWorkflows();
  const queues = [
    { taskQueue: LISTINGS_QUEUE, workflowBundle, activities: quickly },
    { taskQueue: IMAGES_QUEUE, activities: images },
    { taskQueue: WRITE_BACK_QUEUE, activities: slowly },
    { taskQueue: providerQueue('dear'), activities: models },
    { taskQueue: providerQueue('free'), activities: models },
  ];
  const workers = await Promise.all(
    queues.map((queue) => Worker.create({ connection, namespace, ...queue })),
  );
  const running = Promise.all(workers.map((worker) => worker.run()));
  stop = async () => {
    for (const worker of workers) worker.shutdown();
    await running;
    await connection.close();
    await listingApi.close();
  };
});
afterAll(() => stop());

/** Enriches a listing whose plan has these providers, to its end. */
async function enrich(...plan: readonly string[]) {
  const key = await acceptedRevision(postgres.db, { text: { title: 'Zara dress' } });
  const planned = plan.map((provider) => ({
    provider,
    model: 'a-model',
    attemptTimeoutMs: 10_000,
  }));
  await storeProfile(postgres.db, plan.join(), {
    name: 'test',
    prompts: { attributes: 'Read it.', safety: 'Judge it.' },
    plan: { attributes: planned, safety: planned },
    requiredChecks: [{ category: 'weapons', modality: 'text' }],
    vocabularyHash: 'test',
  });
  await postgres.db
    .updateTable('listing_revision')
    .set({ profile_hash: plan.join() })
    .where('listing_id', '=', key.listingId)
    .execute();
  const before = steps.server.received.length;
  await engine.temporal.client.workflow.execute(ENRICH_LISTING, {
    taskQueue: LISTINGS_QUEUE,
    workflowId: enrichmentWorkflowId(key),
    args: [{ ...key, lane: 'standard' }],
  });
  const document = listingApi.received.at(-1)?.document;
  return { key, document, received: steps.server.received.length - before };
}

const callsOf = async (key: RevisionKey) =>
  (await readUses(postgres.db, key))
    .map(({ capability, provider, state }) => [capability, provider, state].join(' '))
    .sort();

describe('row 36: a listing whose marketplace has spent its budget', () => {
  it('is judged, gets no drafts, and says so at once instead of waiting for midnight', async () => {
    steps.reply({ kind: 'content', content: ANSWER });
    const { key, document, received } = await enrich('dear');
    expect(document).toMatchObject({
      listingId: key.listingId,
      outcome: 'kept_seller_values',
      safety: { verdict: 'pass' },
      reasons: expect.arrayContaining([
        {
          code: 'attributes.over_budget',
          detail: expect.stringMatching(/the day's budget of the marketplace sandbox, \$0\.00/),
        },
      ]),
    });
    expect(received).toBe(1);
    expect(await callsOf(key)).toEqual(['safety dear answered']);
  });

  it('gets its drafts from the next provider, where that costs nothing', async () => {
    steps.reply({ kind: 'content', content: ANSWER });
    const { key, document, received } = await enrich('dear', 'free');
    expect(document).toMatchObject({
      listingId: key.listingId,
      fields: { brand: { value: 'Zara', source: 'model', provider: 'free' } },
    });
    expect(received).toBe(2);
    expect(await callsOf(key)).toEqual(['attributes free answered', 'safety dear answered']);
  });
});
