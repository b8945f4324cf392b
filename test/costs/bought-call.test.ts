import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callOnce } from '#libs/calls/call-once';
import type { Price } from '#libs/domain/money';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { useRealPostgres } from '#test/harness/real-postgres';
import { startScriptedProvider, type ScriptedProvider } from '#test/harness/scripted-provider';

const postgres = useRealPostgres();
let provider: ScriptedProvider;
beforeAll(async () => {
  provider = await startScriptedProvider();
});
afterAll(() => provider.close());

const PLANNED = { provider: 'scripted', model: 'a-model', attemptTimeoutMs: 10_000 };
const priced = (inputMicrosPerMillion: number): Price => ({
  from: '2026-01-01',
  inputMicrosPerMillion,
  cachedInputMicrosPerMillion: 0,
  outputMicrosPerMillion: 0,
});

describe('a call', () => {
  it('costs what was in force when it was reserved, though its price changes before it is answered', async () => {
    const key = await acceptedRevision(postgres.db);
    let changedAt = Infinity;
    provider.replies = [{ kind: 'content', content: '{}' }];
    provider.onRequest = async () => {
      changedAt = Date.now() + 1;
      while (Date.now() <= changedAt) await setImmediate();
    };
    const adapter = openAiCompatible({
      id: 'scripted',
      protocol: 'openai',
      baseUrl: provider.baseUrl,
      apiKey: null,
      model: 'a-model',
      attemptTimeoutMs: PLANNED.attemptTimeoutMs,
      concurrentCalls: 1,
      prices: {},
      judges: { text: [], image: [] },
    });
    await callOnce(postgres.db, {
      key,
      lane: 'standard',
      planned: PLANNED,
      round: 1,
      provider: {
        ...adapter,
        priceOf: (_model, at) => priced(at.getTime() < changedAt ? 1_000_000 : 7_000_000),
      },
      request: {
        capability: 'attributes',
        model: 'a-model',
        system: 'Read it.',
        parts: [{ kind: 'text', text: 'blue jeans' }],
        schemaName: 'word',
        schema: { type: 'object' },
        maxOutputTokens: 100,
      },
      possibleChanges: [],
      interpret: () => ({ kind: 'usable', answer: {}, flags: [] }),
      loadImages: () => Promise.resolve(new Map()),
      admit: () => Promise.resolve(undefined),
      refusalFlags: [],
      cancellation: new AbortController().signal,
    });
    // The scripted provider counts 1 000 tokens of input, 400 of them cached. Estimated were 9 of prompt and schema and
    // 10 of words, which is kept though nothing is limited.
    const rows = await postgres.db.selectFrom('model_call').selectAll().execute();
    expect(rows).toMatchObject([
      { state: 'answered', cost_micros: 600, reserved_micros: 19, lane: 'standard' },
    ]);
    expect(Date.now()).toBeGreaterThan(changedAt);
  });

  it('keeps the lane that it was bought in when its revision is raised to another', async () => {
    await postgres.db.updateTable('listing_revision').set({ lane: 'interactive' }).execute();
    const rows = await postgres.db.selectFrom('model_call').select('lane').execute();
    expect(rows).toEqual([{ lane: 'standard' }]);
  });
});
