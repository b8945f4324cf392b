import { describe, expect, it } from '@jest/globals';
import type { Capability } from '#libs/domain/profile';
import { Script } from './script.js';

const about = (title: string | null, capability: Capability = 'attributes') => ({
  capability,
  listing: { locale: 'en', title, description: null },
});

describe('a script', () => {
  it('is used up step by step, then what usually happens does', () => {
    const script = new Script();
    script.usual = 'failed';
    script.queue('reset', 'hang');
    expect([1, 2, 3].map(() => script.next(about('Dress')))).toEqual(['reset', 'hang', 'failed']);
    expect(script.left).toBe(0);
  });

  it('keeps a step for the capability that it is of', () => {
    const script = new Script();
    script.queue({ behaviour: 'refusal', capability: 'safety' }, 'reset');
    expect(script.next(about('Dress'))).toBe('reset');
    expect(script.next(about('Dress'))).toBe('honest');
    expect(script.next(about('Dress', 'safety'))).toBe('refusal');
  });

  it('knows listings by a word of their title', () => {
    const script = new Script();
    script.mark('row-17', 'cut_at_length');
    script.queue('hang');
    expect(script.next(about('Dress row-170'))).toBe('hang');
    expect(script.next(about('Dress row-17'))).toBe('cut_at_length');
    expect(script.next(about('Dress row-17'))).toBe('honest');
    expect(script.markerOf(about('row-17 dress'))).toBe('row-17');
    expect(script.markerOf(about(null))).toBeUndefined();
  });

  it('can be forgotten', () => {
    const script = new Script();
    script.queue('hang');
    script.mark('row-17', 'reset');
    script.clear();
    expect(script.next(about('Dress row-17'))).toBe('honest');
  });
});
