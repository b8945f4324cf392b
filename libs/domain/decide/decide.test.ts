import { describe, expect, it } from '@jest/globals';
import type { AttributesResult, OpenFlag, SafetyResult } from '../contract.js';
import { requiredFieldsOf } from '../fields/required-fields.js';
import { leafCategories, requiredAttributesOf } from '../taxonomy/index.js';
import { decide, type DecideInput } from './decide.js';

const DRESS = leafCategories.find(({ id }) => id.startsWith('women.dresses.'))?.id ?? '';

const INGEST: DecideInput['ingest'] = {
  kind: 'ready',
  acceptedAt: new Date(0).toISOString(),
  plan: { attributes: [], safety: [] },
  roundsUsed: { attributes: 0, safety: 0 },
  requiredChecks: [{ category: 'weapons', modality: 'text' }],
  seller: { fields: [], requiredFields: null },
  photos: { total: 2, readable: 2, failures: [] },
};

function attributes(accepted: AttributesResult['accepted']): DecideInput['attributes'] {
  return {
    kind: 'answered',
    answer: {
      callId: 'a',
      provider: 'p',
      accepted,
      requiredFields: requiredFieldsOf(
        typeof accepted.category === 'string' ? accepted.category : null,
      ),
      refused: [{ field: 'brand', code: 'brand.no_evidence' }],
    },
  };
}

function safety(
  verdict: 'pass' | 'flag' | 'not_assessed',
  openFlags: readonly OpenFlag[] = [],
): DecideInput['safety'] {
  const answer: SafetyResult = {
    callId: 's',
    provider: 'p',
    checks: [{ category: 'weapons', modality: 'text', verdict }],
    openFlags,
  };
  return { kind: 'answered', answer };
}

const COMPLETE: AttributesResult['accepted'] = {
  category: DRESS,
  colours: ['navy'],
  size: { system: 'alpha', value: 'M', printed: 'M' },
  condition: 'good',
  brand: 'Zara',
  pattern: 'plain',
  materials: [{ material: 'cotton', percent: null }],
};

function decided(given: Partial<DecideInput>) {
  return decide({
    ingest: INGEST,
    attributes: attributes(COMPLETE),
    safety: safety('pass'),
    openFlags: [],
    ...given,
  });
}

describe('the outcome', () => {
  it('is published where everything that the category requires has a value', () => {
    expect(requiredAttributesOf(DRESS).length).toBeGreaterThan(0);
    expect(decided({}).outcome).toBe('published');
  });

  it('is published where the seller’s own values fill what the models leave open', () => {
    const { condition: _condition, ...rest } = COMPLETE;
    const seller = { fields: ['condition' as const], requiredFields: null };
    expect(decided({ attributes: attributes(rest), ingest: { ...INGEST, seller } }).outcome).toBe(
      'published',
    );
  });

  it.each([
    ['a required attribute is missing', { category: DRESS }],
    ['no leaf category is known', { colours: ['navy'] }],
  ])('is published_partial where %s', (_what, accepted) => {
    expect(decided({ attributes: attributes(accepted) }).outcome).toBe('published_partial');
  });

  it('is kept_seller_values where the models say nothing usable', () => {
    expect(decided({ attributes: attributes({}) }).outcome).toBe('kept_seller_values');
  });

  it('is kept_seller_values, with the reason, where no provider could be had', () => {
    const reason = { code: 'attributes.unavailable', detail: 'net.connect: refused' };
    const decision = decided({ attributes: { kind: 'unanswered', reason } });
    expect(decision).toMatchObject({
      outcome: 'kept_seller_values',
      reasons: [reason],
      safety: { verdict: 'pass' },
    });
  });
});

describe('a listing is held', () => {
  it.each<[string, Partial<DecideInput>, string]>([
    [
      'by an open flag, whatever the new verdict says',
      { openFlags: [{ id: 'f', category: 'weapons' }] },
      'safety.flagged',
    ],
    [
      'by a required check that was not assessed',
      { safety: safety('not_assessed') },
      'safety.not_assessed',
    ],
    [
      'where safety could not be asked',
      { safety: { kind: 'unanswered', reason: { code: 'safety.unavailable', detail: 'x' } } },
      'safety.not_assessed',
    ],
  ])('%s, and no model value is written', (_what, given, code) => {
    const decision = decided(given);
    expect(decision).toMatchObject({ outcome: 'kept_seller_values', safety: { verdict: 'hold' } });
    expect(decision.reasons.map((reason) => reason.code)).toContain(code);
    expect(Object.values(decision.fields).map((field) => field.source)).not.toContain('model');
  });

  it('no longer once a person has lowered the flag, though the recorded verdict is still flag', () => {
    expect(decided({ safety: safety('flag') }).safety.verdict).toBe('pass');
  });
});

describe('a field', () => {
  it('keeps the seller’s value, whatever a model says', () => {
    const seller = { fields: ['brand' as const], requiredFields: null };
    expect(decided({ ingest: { ...INGEST, seller } }).fields.brand).toEqual({ source: 'seller' });
  });

  it('that a rule refused says which rule', () => {
    const { brand: _brand, ...rest } = COMPLETE;
    expect(decided({ attributes: attributes(rest) }).fields.brand).toMatchObject({
      source: 'none',
      reason: { code: 'brand.no_evidence' },
    });
  });
});

describe('photos that can’t be used', () => {
  it.each([
    [0, 'photos.none_usable'],
    [1, 'photos.some_unusable'],
  ])('%i of 2 usable is said as %s', (readable, code) => {
    const photos = { total: 2, readable, failures: ['photo.not_found'] };
    expect(decided({ ingest: { ...INGEST, photos } }).reasons.map((reason) => reason.code)).toEqual(
      [code],
    );
  });
});
