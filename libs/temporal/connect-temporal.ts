import { Client, Connection } from '@temporalio/client';
import type { TemporalConfig } from '#libs/config/temporal-config';
import type { Engine } from './engine.js';

/** A client for one namespace, and its connection. */
export interface Temporal extends Engine {
  readonly connection: Connection;
}

/**
 * Makes a client that connects at its first call and again whenever the connection is lost, so that a process
 * starts, and says what it lacks, while Temporal is down.
 */
export function connectTemporal(config: TemporalConfig): Temporal {
  const connection = Connection.lazy({
    address: config.address,
    tls: config.tls,
    ...(config.apiKey !== undefined && { apiKey: config.apiKey }),
  });
  const { namespace, fairness } = config;
  return { connection, client: new Client({ connection, namespace }), fairness };
}
