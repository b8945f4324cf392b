import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readProviders } from '#libs/config/providers';
import { findProjectRoot } from '#libs/embedded/project-root';
import { createProviders } from './create-providers.js';

it('gives each provider of the committed plan its adapter, real ones first and the baseline last', async () => {
  const { switchedOn } = await readProviders(join(findProjectRoot(), 'config/providers.json'), {
    OPENAI_API_KEY: 'sk-1',
    ANTHROPIC_API_KEY: 'sk-2',
    GEMINI_API_KEY: 'sk-3',
    BASELINE_URL: 'http://127.0.0.1:1/v1',
  });
  const order = ['openai', 'anthropic', 'gemini', 'baseline'];
  expect(switchedOn.map(({ id }) => id)).toEqual(order);
  expect([...createProviders(switchedOn).values()].map(({ id }) => id)).toEqual(order);
});
