import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { ANNOUNCE_REVISION, SETTLE_REVISIONS } from '#libs/domain/contract';
import { EnrichmentRuns } from './enrichment-run.js';
import { gate } from './gate.js';
import { ATTRIBUTES, SAFE } from './scripted-steps.js';

let runs: EnrichmentRuns;

jest.setTimeout(60_000);

/** The real server: it doesn't retry a step whose cancelling was asked for; the time-skipping one does. */
beforeAll(async () => {
  runs = await EnrichmentRuns.open('dev-server');
}, 120_000);

afterAll(async () => {
  await runs.close();
});

/** Revision 1's step fails after its cancelling was asked for: Postgres is away, or its worker is lost. */
async function beginFailing(step: 'ingestPhotos' | 'extractAttributes' | 'checkSafety') {
  const begun = gate();
  const release = gate();
  const failFirst = async (asked: { revision: number }): Promise<void> => {
    if (asked.revision > 1) return;
    begun.open();
    await release.reached;
    throw ApplicationFailure.create({ type: 'ours.infra', message: 'Postgres is away' });
  };
  const listingId = randomUUID();
  const journal = runs.steps.script(listingId, {
    ...(step === 'ingestPhotos' && {
      ingestPhotos: (asked) => failFirst(asked).then(() => runs.steps.ready()),
    }),
    ...(step === 'extractAttributes' && {
      extractAttributes: (asked) => failFirst(asked).then(() => ATTRIBUTES),
    }),
    ...(step === 'checkSafety' && { checkSafety: (asked) => failFirst(asked).then(() => SAFE) }),
  });
  const handle = await runs.start('standard', listingId);
  await begun.reached;
  return { journal, handle, release };
}

describe.each(['ingestPhotos', 'extractAttributes', 'checkSafety'] as const)(
  'a %s that fails instead of obeying its cancelling',
  (step) => {
    it('ends with its revision: the newer one is worked on', async () => {
      const { journal, handle, release } = await beginFailing(step);
      await handle.signal(ANNOUNCE_REVISION, { revision: 2, lane: 'standard' });
      await runs.cancelRequested(handle);
      release.open();
      await handle.result();
      expect(journal.written.map((input) => input.revision)).toEqual([2]);
    });

    it('ends with its revision: the run of a withdrawn listing closes well', async () => {
      const { journal, handle, release } = await beginFailing(step);
      await handle.signal(SETTLE_REVISIONS, { upTo: 1 });
      await runs.cancelRequested(handle);
      release.open();
      await handle.result();
      expect(journal.written).toEqual([]);
    });
  },
);
