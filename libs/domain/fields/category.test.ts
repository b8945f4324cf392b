import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../wire/claim.js';
import { acceptCategory } from './category.js';
import { context, inferred, outcome, said, seen } from './test-claims.js';

const MIDI = 'women.dresses.midi_dresses';

describe('acceptCategory', () => {
  it.each<[string, Claim, string]>([
    ['a path', seen('Women > Dresses > Midi dresses'), MIDI],
    ['a path with steps left out', seen('Women > Midi dresses'), MIDI],
    ['our id', seen(MIDI), MIDI],
    ['a French path', seen('Femmes > Robes > Robes midi'), MIDI],
    ['a Lithuanian name', seen('Vidutinio ilgio suknelės'), MIDI],
    ['a Polish path', seen('Kobiety > Sukienki > Sukienki midi'), MIDI],
    ['the seller’s word', said('Midi dresses', 'midi dress'), MIDI],
    ['an inference from a photo', inferred('Midi dresses', 'p1'), MIDI],
    ['an inference', inferred('Midi dresses'), 'category.no_evidence'],
    ['an ancestor', seen('Women > Dresses'), 'category.not_a_leaf'],
    ['a name of many', seen('T-shirts'), 'category.ambiguous'],
    ['no category', seen('Spaceships'), 'category.unknown'],
    ['nothing', seen(''), 'category.unknown'],
    ['a quote that is not there', said('Midi dresses', 'ball gown'), 'category.quote_not_found'],
    ['a photo that was not sent', seen('Midi dresses', 'p4'), 'category.photo_not_sent'],
  ])('judges %s', (_, claim, expected) => {
    expect(outcome(acceptCategory(claim, context('midi dress')).verdict)).toBe(expected);
  });

  it('names the ancestor that it refuses, and keeps it for the sizes', () => {
    const { verdict, possible } = acceptCategory(seen('women.dresses'), context());
    expect(verdict.kind === 'refused' && verdict.reason.detail).toMatch(/: Women > Dresses$/);
    expect(possible.map(({ id }) => id)).toEqual(['women.dresses']);
  });

  it('leaves nothing possible where the evidence is refused', () => {
    expect(acceptCategory(inferred('Midi dresses'), context()).possible).toEqual([]);
  });
});
