import { describe, expect, it } from '@jest/globals';
import { fitToSchema, rootProperties, type Json } from './fit-to-schema.js';

const ANSWER: Json = {
  brand: { value: 'Zara', confidence: 0.9 },
  colours: [{ value: 'Red' }],
  size: null,
};

const nullable = (schema: object) => ({ anyOf: [{ type: 'null' }, schema] });
const object = (properties: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const CASES: readonly (readonly [string, object, Json])[] = [
  [
    'drops what is not asked',
    object({ brand: nullable(object({ value: { type: 'string' } })) }),
    { brand: { value: 'Zara' } },
  ],
  [
    'says null for what it does not know',
    object({ mood: { type: ['string', 'null'] } }),
    { mood: null },
  ],
  [
    'leaves out what is optional and unknown',
    { type: 'object', properties: { mood: { type: 'string' } } },
    {},
  ],
  [
    'says null where an enum has no room',
    object({ brand: nullable(object({ value: { enum: ['H&M', null] } })) }),
    { brand: { value: null } },
  ],
  [
    'says null where the shape differs',
    object({ brand: { type: ['string', 'null'] } }),
    { brand: null },
  ],
  [
    'follows references',
    {
      ...object({ brand: nullable({ $ref: '#/$defs/Claim' }) }),
      $defs: { Claim: object({ value: { type: 'string' } }) },
    },
    { brand: { value: 'Zara' } },
  ],
  [
    'fits lists item by item',
    object({ colours: { type: 'array', items: object({ value: { type: 'string' } }) } }),
    { colours: [{ value: 'Red' }] },
  ],
];

describe('fitToSchema', () => {
  it.each(CASES)('%s', (_what, schema, fitted) => {
    expect(fitToSchema(ANSWER, { ...schema })).toEqual(fitted);
  });

  it.each([
    ['a required property that may not be null', object({ mood: { type: 'string' } })],
    ['a reference to nowhere', object({ brand: { $ref: '#/$defs/None' } })],
    [
      'a reference to itself',
      { ...object({ a: { $ref: '#/$defs/A' } }), $defs: { A: { $ref: '#/$defs/A' } } },
    ],
  ])('refuses %s', (_what, schema) => {
    expect(() => fitToSchema(ANSWER, { ...schema })).toThrow(/not supported/);
  });

  it('refuses a root that is no object', () => {
    expect(() => rootProperties({ type: 'array' })).toThrow(/root must be an object/);
  });
});
