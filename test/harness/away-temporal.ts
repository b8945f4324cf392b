import { afterAll, beforeAll } from '@jest/globals';
import { connectTemporal, type Temporal } from '#libs/temporal/connect-temporal';

/** For what is no concern of the engine's: a Temporal at an address where nothing listens. */
export function useAwayTemporal(): () => Temporal {
  let temporal: Temporal | undefined;
  beforeAll(() => {
    temporal = connectTemporal({
      address: '127.0.0.1:9',
      namespace: 'none',
      apiKey: undefined,
      tls: false,
      fairness: 'none',
    });
  });
  afterAll(async () => {
    await temporal?.connection.close();
  });
  return () => {
    if (temporal === undefined) throw new Error('Temporal is there from beforeAll on');
    return temporal;
  };
}
