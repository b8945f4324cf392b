import type { Invariant } from './invariant.js';

/** Only what a provider's own request threw is the provider's failure: our own outages begin no rest. */
export const healthUntouched: Invariant = {
  name: 'no provider’s health touched by our own outages',
  breaches: ({ rests }) =>
    rests.map(({ provider, scope, reason }) => `${provider} (${scope}) was rested after ${reason}`),
};
