import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { readMarketplaceEntries } from '#libs/config/marketplaces';
import { findProjectRoot } from '#libs/embedded/project-root';

describe('the example of a marketplaces file', () => {
  it('is one that API and worker take', async () => {
    const file = join(findProjectRoot(), 'config', 'marketplaces.example.json');
    const [marketplace] = await readMarketplaceEntries(file);
    expect(marketplace?.apiKeys.map(({ role }) => role)).toEqual(['listing-service', 'operator']);
  });
});
