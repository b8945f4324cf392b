import { describe, expect, it } from '@jest/globals';
import { readApiConfig } from './api-config.js';
import { ConfigurationError } from './parse-env.js';

const needed = { DATABASE_URL: 'postgres://garnish@127.0.0.1:5432/garnish' };

describe("the API's settings", () => {
  it('listen on this machine only, unless told', () => {
    expect(readApiConfig(needed)).toMatchObject({
      host: '127.0.0.1',
      port: 8_080,
      revisionsPerMinute: 30,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readApiConfig({ ...needed, HOST: ' ', PORT: '' })).toMatchObject({
      host: '127.0.0.1',
      port: 8_080,
    });
  });

  it('name every variable that is wrong, and one that is missing', () => {
    const wrong = { PORT: '80x', LOG_LEVEL: 'loud', TEMPORAL_ADDRESS: 'temporal' };
    expect(() => readApiConfig(wrong)).toThrow(ConfigurationError);
    expect(() => readApiConfig(wrong)).toThrow(
      /PORT: .*\n.*LOG_LEVEL: .*\n.*DATABASE_URL is not set: .*\n.*TEMPORAL_ADDRESS: must be host:port/,
    );
  });

  it.each([
    [{}, false],
    [{ TEMPORAL_API_KEY: 'k' }, true],
    [{ TEMPORAL_TLS: 'true' }, true],
    [{ TEMPORAL_API_KEY: 'k', TEMPORAL_TLS: 'false' }, false],
  ])('speak TLS to Temporal where a key is set or it is asked for: %j', (change, tls) => {
    expect(readApiConfig({ ...needed, ...change }).temporal.tls).toBe(tls);
  });
});
