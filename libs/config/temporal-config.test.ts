import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parseEnvironment } from './parse-env.js';
import { temporalConfigOf, temporalVariables } from './temporal-config.js';

const read = (environment: Readonly<Record<string, string>>) =>
  temporalConfigOf(parseEnvironment(z.object(temporalVariables), environment));

describe('the Temporal settings', () => {
  it.each([
    [{}, { tls: false, fairness: 'by_marketplace' }],
    [{ TEMPORAL_API_KEY: 'key' }, { tls: true, fairness: 'none' }],
    [
      { TEMPORAL_API_KEY: 'key', TEMPORAL_TLS: 'false', TEMPORAL_FAIRNESS: 'true' },
      { tls: false, fairness: 'by_marketplace' },
    ],
    [{ TEMPORAL_FAIRNESS: 'false' }, { tls: false, fairness: 'none' }],
  ])(
    'are for a server of our own, or where a key is set for Cloud, unless told (%j)',
    (given, expected) => {
      expect(read(given)).toMatchObject(expected);
    },
  );
});
