import { WorkflowNotFoundError } from '@temporalio/client';
import { afterAll } from '@jest/globals';
import { openDatabase } from '#libs/db/database';
import { drainProvider } from '#libs/db/provider-health/drain-provider';
import { readUses } from '#libs/db/model-calls/read-uses';
import { withdrawRevisions } from '#libs/db/revisions/withdraw-revisions';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import { S3_CREDENTIALS, S3_REGION } from '#libs/embedded/s3-server';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { eventually } from '#test/harness/eventually';
import { linkTo, type BreakableLink } from '#test/provider-health/breakable-link';
import type { FailoverStack } from './failover-stack.js';
import type { Stage } from './scene.js';
import { testScenes } from './scene-tests.js';
import { firstAnswers, secondAnswers } from './second-answers.js';

const closers: (() => Promise<void>)[] = [];

/** A link that is cut, and is mended when the engine has seen an attempt fail over it. */
async function cutLinkTo(port: number): Promise<BreakableLink> {
  const link = await linkTo(port);
  await link.cut();
  return link;
}

async function mendAfterFailure(
  link: BreakableLink,
  { client }: FailoverStack,
  { key }: Stage,
): Promise<void> {
  closers.push(() => link.cut());
  const handle = client.workflow.getHandle(enrichmentWorkflowId(key));
  await eventually('a failed attempt', async () => {
    try {
      const { raw } = await handle.describe();
      return raw.pendingActivities?.find(({ attempt }) => (attempt ?? 1) > 1);
    } catch (error) {
      // The run begins when the scene is prepared.
      if (error instanceof WorkflowNotFoundError) return undefined;
      throw error;
    }
  });
  await link.mend();
}

const portOf = (url: string): number => Number(new URL(url).port);
let toPostgres: BreakableLink | undefined;
let toS3: BreakableLink | undefined;

testScenes([
  {
    name: 'row 1: withdrawn between two tries: nothing more is sent',
    first: ['failed', 'failed'],
    prepare: ({ key, first }, { db }) => {
      first.onRequest = async () => {
        await eventually('the safety answer', async () =>
          (await readUses(db, key)).find(
            ({ capability, state }) => capability === 'safety' && state === 'answered',
          ),
        );
        await withdrawRevisions(db, key);
      };
    },
    comesTo: {
      outcome: 'withdrawn',
      safety: null,
      received: { first: 1, second: 0, judge: 1 },
      attributes: [['first', 'srv.error → again', 'maybe_billed', null]],
    },
  },
  {
    name: 'row 37: a drained provider isn’t asked',
    prepare: async ({ idOf }, { db, sources }) => {
      const drained = { provider: idOf('first'), scope: '*' };
      await drainProvider(db, drained, { by: 'a test', reason: 'drained' });
      await sources.health.refresh();
    },
    comesTo: { ...secondAnswers([]), firstRestsAfter: ['drained'] },
  },
  {
    name: 'row 39: a provider that the worker doesn’t know',
    firstSources: () => ({ providers: new Map() }),
    comesTo: secondAnswers([]),
  },
  {
    name: 'row 40: Postgres goes away between two statements of ours: no try is used',
    firstSources: async ({ databaseUrl }) => {
      toPostgres = await cutLinkTo(portOf(databaseUrl));
      const db = openDatabase({
        url: databaseUrl.replace(`:${portOf(databaseUrl)}/`, `:${toPostgres.port}/`),
        maxConnections: 2,
        applicationName: 'garnish-test',
        onConnectionError: () => undefined,
      });
      closers.push(() => db.destroy());
      return { db };
    },
    prepare: (stage, stack) => {
      if (toPostgres !== undefined) void mendAfterFailure(toPostgres, stack, stage);
    },
    comesTo: firstAnswers([]),
  },
  {
    name: 'row 40: object storage goes away: nothing is reserved or sent until it is back',
    photos: 1,
    firstSources: async ({ s3Endpoint }) => {
      toS3 = await cutLinkTo(portOf(s3Endpoint));
      const store = new S3ObjectStore({
        endpoint: `http://127.0.0.1:${toS3.port}`,
        bucket: 'garnish',
        region: S3_REGION,
        credentials: S3_CREDENTIALS,
      });
      closers.push(() => {
        store.close();
        return Promise.resolve();
      });
      return { renditions: new RenditionCache(store, 1) };
    },
    prepare: (stage, stack) => {
      if (toS3 !== undefined) void mendAfterFailure(toS3, stack, stage);
    },
    comesTo: firstAnswers([]),
  },
  {
    name: 'row 41: nobody takes the task from the provider’s queue in time',
    lane: 'interactive',
    unserved: ['first'],
    comesTo: secondAnswers([]),
  },
  {
    name: 'row 43: a key that no header can carry',
    firstEntry: { apiKey: 'sk-€' },
    comesTo: secondAnswers([['first', 'config.invalid → next', 'failed', 0]], 0),
  },
]);

afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});
