import { describe, expect, it } from '@jest/globals';
import { readSafetyWire } from './read-safety-wire.js';

const entry = (members: object) => ({
  category: 'weapons',
  modality: 'text',
  verdict: 'pass',
  photo: null,
  quote: null,
  reason: null,
  ...members,
});
const PASS = entry({});

describe('readSafetyWire', () => {
  it.each<[string, unknown[], object[]]>([
    ['a good entry', [PASS], [PASS]],
    ['members left out', [{ category: 'weapons', modality: 'text', verdict: 'pass' }], [PASS]],
    ['a quote that is none', [entry({ verdict: 'flag', quote: 7 })], [entry({ verdict: 'flag' })]],
    ['a verdict that is none', [entry({ verdict: 'ok' })], [entry({ verdict: 'not_assessed' })]],
    [
      'no verdict',
      [{ category: 'weapons', modality: 'image' }],
      [entry({ modality: 'image', verdict: 'not_assessed' })],
    ],
    [
      'a modality that is none',
      [entry({ modality: 'smell' })],
      [entry({ verdict: 'not_assessed' }), entry({ modality: 'image', verdict: 'not_assessed' })],
    ],
    [
      'a flag of words in no modality',
      [entry({ modality: null, verdict: 'flag', quote: 'gun' })],
      [entry({ verdict: 'flag', quote: 'gun' })],
    ],
    [
      'a flag of a photo in no modality',
      [entry({ modality: 3, verdict: 'flag', photo: 'p1' })],
      [entry({ modality: 'image', verdict: 'flag', photo: 'p1' })],
    ],
    ['a pass of no category of ours', [entry({ category: 'bad_taste' }), PASS], [PASS]],
    ['what is no entry', ['weapons', null, 3, PASS], [PASS]],
  ])('reads %s', (_, checks, expected) => {
    expect(readSafetyWire(JSON.stringify({ checks }))).toEqual({
      kind: 'read',
      wire: { checks: expected },
    });
  });

  it('reads out of a code fence', () => {
    expect(readSafetyWire('```json\n' + JSON.stringify({ checks: [PASS] }) + '\n```').kind).toBe(
      'read',
    );
  });

  it.each([
    ['nothing', ''],
    ['a refusal in words', 'I can’t help with that.'],
    ['no object', '[]'],
    ['no checks', '{}'],
    ['checks that are no list', '{"checks":{}}'],
    ['an empty list', '{"checks":[]}'],
    ['a list without an entry', '{"checks":[1,"pass"]}'],
    [
      'a flag that no category of ours can hold',
      JSON.stringify({ checks: [PASS, entry({ category: 'terror', verdict: 'flag' })] }),
    ],
  ])('finds %s unusable', (_, text) => {
    expect(readSafetyWire(text).kind).toBe('unusable');
  });
});
