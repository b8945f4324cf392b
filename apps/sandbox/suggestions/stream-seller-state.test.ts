import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { startFakeGarnish, type FakeGarnish } from '../testing/fake-garnish.js';
import { runSandbox, type RunningSandbox } from '../testing/running-sandbox.js';

let garnish: FakeGarnish;
let sandbox: RunningSandbox;

beforeEach(async () => {
  garnish = await startFakeGarnish();
  sandbox = await runSandbox({ garnishUrl: garnish.url });
});

afterEach(async () => {
  await sandbox.remove();
  await garnish.close();
});

const Seen = z.looseObject({
  revision: z.number(),
  suggestions: z.array(z.looseObject({ field: z.string() })),
  enrichment: z.looseObject({ state: z.string() }).nullable(),
});

/** Reads events until one fits. */
async function untilState(id: string, fits: (state: z.infer<typeof Seen>) => boolean) {
  const stop = new AbortController();
  const response = await fetch(`${sandbox.url()}/listings/${id}/events`, { signal: stop.signal });
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      if (!event.startsWith('data: ')) continue;
      const state = Seen.parse(JSON.parse(event.slice('data: '.length)));
      if (!fits(state)) continue;
      stop.abort();
      return state;
    }
  }
  throw new Error('the stream ended first');
}

describe('GET /listings/:id/events', () => {
  it('shows suggestions as they arrive, and a change of the listing', async () => {
    const fields = { brand: { value: 'Zara', label: 'Zara', source: 'model', provider: 'b' } };
    await sandbox.call('POST', '/listings', { id: 'l1', locale: 'en', title: 'zara dress' });
    const seen = untilState('l1', (state) => state.suggestions.length > 0);
    await garnish.until((request) => request.revision === 1);
    garnish.setReply('l1', {
      revision: 1,
      lane: 'interactive',
      state: 'accepted',
      outcome: null,
      reasons: [],
      fields,
      safety: { verdict: 'pending', checks: [] },
    });
    expect(await seen).toMatchObject({ revision: 1, suggestions: [{ field: 'brand' }] });
    const changed = untilState('l1', (state) => state.revision === 2);
    await sandbox.call('PUT', '/listings/l1', { locale: 'en', title: 'zara dress, blue' });
    expect(await changed).toMatchObject({ revision: 2 });
  });

  it('does not know a listing never created', async () => {
    expect((await sandbox.call('GET', '/listings/none/events')).status).toBe(404);
  });
});
