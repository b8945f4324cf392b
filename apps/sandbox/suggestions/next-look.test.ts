import { describe, expect, it } from '@jest/globals';
import { EnrichmentReply } from '../garnish-client/enrichment-reply.js';
import type { FetchedEnrichment } from '../garnish-client/fetch-enrichment.js';
import { nextLookMs } from './next-look.js';

const announced = { revision: 2, intent: 'announce', state: 'acknowledged', queuedAt: 0 } as const;

function found(revision: number, state: 'accepted' | 'done'): FetchedEnrichment {
  const reply = EnrichmentReply.parse({
    revision,
    lane: 'interactive',
    state,
    outcome: null,
    fields: {},
    safety: { verdict: null },
  });
  return { kind: 'found', reply };
}

describe('when an open page makes the sandbox ask Garnish again', () => {
  it.each<[string, Parameters<typeof nextLookMs>, number | undefined]>([
    ['never before an announcement', [undefined, undefined, 0], undefined],
    ['never after a withdrawal', [{ ...announced, intent: 'withdraw' }, undefined, 0], undefined],
    ['never after a refusal', [{ ...announced, state: 'refused' }, undefined, 0], undefined],
    ['never once it is done', [announced, found(2, 'done'), 0], undefined],
    ['soon while an older revision is done', [announced, found(1, 'done'), 0], 250],
    ['soon while it is worked on', [announced, found(2, 'accepted'), 9_999], 250],
    ['calmly after 10 s', [announced, found(2, 'accepted'), 10_000], 1_000],
    ['calmly while Garnish is down', [announced, { kind: 'unavailable' }, 0], 1_000],
    ['patiently after a minute', [announced, { kind: 'unknown' }, 60_000], 5_000],
  ])('%s', (_name, [announcement, fetched, nowMs], expected) => {
    expect(nextLookMs(announcement, fetched, nowMs)).toBe(expected);
  });
});
