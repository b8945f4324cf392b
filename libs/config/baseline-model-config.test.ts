import { describe, expect, it } from '@jest/globals';
import { readBaselineModelConfig } from './baseline-model-config.js';

describe('readBaselineModelConfig', () => {
  it('has defaults for everything, and takes empty variables for unset ones', () => {
    expect(readBaselineModelConfig({ PORT: '', BASELINE_API_KEY: ' ' })).toEqual({
      host: '127.0.0.1',
      port: 8_090,
      logLevel: 'info',
      apiKey: undefined,
      callLogFile: undefined,
      latencyMs: 0,
      maxConcurrent: undefined,
    });
  });

  it.each([{ PORT: 'http' }, { PORT: '70000' }, { BASELINE_LATENCY_MS: '-1' }])(
    'refuses %o',
    (environment) => {
      expect(() => readBaselineModelConfig(environment)).toThrow();
    },
  );
});
