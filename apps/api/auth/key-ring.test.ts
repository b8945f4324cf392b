import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { MarketplaceEntry } from '#libs/config/marketplaces';
import { KeyRing } from './key-ring.js';

const sha256 = (key: string): string => createHash('sha256').update(key).digest('hex');
const entry = (
  id: string,
  keys: Record<string, 'listing-service' | 'operator'>,
): MarketplaceEntry =>
  MarketplaceEntry.parse({
    id,
    locale: 'en',
    listingApi: { baseUrl: 'https://listings.example', tokenVariable: 'TOKEN' },
    photoOrigins: ['https://*'],
    apiKeys: Object.entries(keys).map(([key, role]) => ({
      id: `key-${key}`,
      role,
      sha256: sha256(key),
    })),
  });

describe('the key ring', () => {
  const keys = new KeyRing([
    entry('one', { a: 'listing-service', b: 'operator' }),
    entry('two', { c: 'listing-service' }),
  ]);

  it.each([
    ['a', { marketplace: 'one', role: 'listing-service', keyId: 'key-a' }],
    ['b', { marketplace: 'one', role: 'operator', keyId: 'key-b' }],
    ['c', { marketplace: 'two', role: 'listing-service', keyId: 'key-c' }],
  ])('knows whose key %s is', (key, caller) => {
    expect(keys.identify(key)).toEqual(caller);
  });

  it.each(['', 'd', 'A', sha256('a')])('knows nobody with the key %j', (key) => {
    expect(keys.identify(key)).toBeUndefined();
  });
});
