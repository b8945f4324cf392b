import { describe, expect, it } from '@jest/globals';
import { RevisionCalls, type CallStep } from '#libs/domain/call-story/revision-calls';
import { describeCalls } from './describe-calls.js';
import { furtherLinks } from './further-links.js';

const AT = '2026-11-24T03:12:05.120Z';
const NOW = Date.parse('2026-11-24T03:13:00.000Z');

const sentCall: CallStep = {
  at: AT,
  sent: 'bought',
  capability: 'attributes',
  round: 1,
  provider: 'openai',
  model: 'a-model',
  asked: null,
  callId: '0b5c',
  state: 'maybe_billed',
  class: 'srv.error',
  action: 'next',
  what: 'The provider failed (answered 503)',
  decision: "The plan's next provider",
  httpStatus: 503,
  providerRequestId: 'req-7',
  tokens: null,
  costMicros: null,
  costUnknownReason: 'no answer came',
  reservedMicros: 2_100,
  boughtByRevision: 3,
  reservedAt: AT,
  settledAt: AT,
  durationMs: 1_200,
};

function story(change: Partial<RevisionCalls> = {}): RevisionCalls {
  return RevisionCalls.parse({
    marketplace: 'sandbox',
    listingId: 'coat-1',
    revision: 3,
    lane: 'standard',
    state: 'accepted',
    outcome: null,
    reasons: [],
    calls: [sentCall],
    costMicros: null,
    costUnknownReason: 'openai: no answer came',
    knownMicros: 420,
    waits: [{ what: 'Attributes: srv.error: answered 503', until: '2026-11-24T03:27:00.000Z' }],
    run: {
      workflowId: 'listing/sandbox/coat-1',
      namespace: 'garnish',
      state: 'read',
      detail: null,
    },
    ...change,
  });
}

describe('what script/why prints', () => {
  it('says for each call what was seen, decided and paid, and what is waited for until when', () => {
    expect(describeCalls(story(), NOW)).toBe(
      [
        'Listing coat-1 of sandbox, revision 3, lane standard',
        'outcome  not yet',
        'cost     at least $0.00042; not known in all (openai: no answer came)',
        '',
        '  1.  2026-11-24 03:12:05Z  attributes, round 1: openai/a-model',
        '      seen     srv.error: The provider failed (answered 503)',
        "      decided  The plan's next provider",
        '      cost     not known, at most $0.0021: no answer came',
        "      facts    maybe billed, HTTP 503, after 1.2 s, provider's request req-7, call 0b5c",
        '',
        'It waits for:',
        '  Attributes: srv.error: answered 503',
        '    until 2026-11-24 03:27:00Z, in 14 min',
      ].join('\n'),
    );
  });

  it('says that nothing was sent, and that an answer was paid for before', () => {
    const unsent = { ...sentCall, sent: 'not_sent', callId: null, state: null } as const;
    const reused = { ...sentCall, sent: 'reused', costMicros: 77, boughtByRevision: 2 } as const;
    const text = describeCalls(story({ calls: [unsent, reused] }), NOW);
    expect(text).toContain('cost     nothing: nothing was sent');
    expect(text).toContain('cost     nothing anew: paid for by revision 2');
  });

  it('says what it could not find out', () => {
    const detail = "unknown: Temporal can't be reached";
    const run = { ...story().run, state: 'unreachable', detail } as const;
    const text = describeCalls(story({ waits: [], run }), NOW);
    expect(text).toContain('What it waits for is unknown.');
    expect(text).toContain(`Note: ${detail}.`);
  });

  it('leads to the run, the result and the listing', () => {
    const links = furtherLinks(
      { api: 'http://api', temporalUi: 'http://ui', sandbox: 'http://shop' },
      story(),
    ).join('\n');
    expect(links).toContain('http://ui/namespaces/garnish/workflows/listing%2Fsandbox%2Fcoat-1');
    expect(links).toContain('http://shop/listings/coat-1#calls');
  });
});
