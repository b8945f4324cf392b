import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { searchAttributeTypes } from '#temporal/search-attributes';
import { findTemporal } from './find-temporal.js';
import { findFreePort } from './free-ports.js';
import { basicEnvironment, type PartCommand } from './part-command.js';
import { startPart, type RunningPart } from './running-part.js';
import { dynamicConfigFlags, searchAttributeFlags } from './temporal-flags.js';

/** The namespace that Garnish uses on an embedded server. */
export const EMBEDDED_NAMESPACE = 'garnish';

/** What the development server's command line is made of. */
export interface TemporalDevServerOptions {
  /** The SQLite file; its folder must exist. */
  readonly databaseFile: string;
  readonly grpcPort: number;
  readonly httpPort: number;
  readonly metricsPort: number;
  /** Temporal's UI; without a port there is none. */
  readonly uiPort?: number;
}

/**
 * The development server with Garnish's namespace, search attributes and settings, on 127.0.0.1. WAL
 * doubles its rate; `synchronous=FULL` keeps what it acknowledged even over a power cut.
 */
export function temporalDevServerCommand(options: TemporalDevServerOptions): PartCommand {
  return {
    file: findTemporal(),
    args: [
      'server',
      'start-dev',
      ...['--ip', '127.0.0.1'],
      ...['--port', String(options.grpcPort)],
      ...['--http-port', String(options.httpPort)],
      ...['--metrics-port', String(options.metricsPort)],
      ...(options.uiPort === undefined
        ? ['--headless']
        : ['--ui-ip', '127.0.0.1', '--ui-port', String(options.uiPort)]),
      ...['--db-filename', options.databaseFile],
      ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=FULL'],
      ...['--namespace', EMBEDDED_NAMESPACE],
      ...['--log-format', 'json', '--log-level', 'warn'],
      ...searchAttributeFlags(searchAttributeTypes),
      ...dynamicConfigFlags(new URL('../../temporal/dynamic-config.yaml', import.meta.url)),
    ],
    env: basicEnvironment(),
    stopSignal: 'SIGINT',
  };
}

/**
 * Whether the server at `address` answers for `namespace` and knows Garnish's search attributes. A worker
 * that starts before them fails, so "the port is open" isn't enough.
 */
export async function isTemporalReady(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 }).catch(
    () => undefined,
  );
  if (connection === undefined) return false;
  try {
    return await connection.withDeadline(Date.now() + 2_000, async () => {
      await connection.workflowService.describeNamespace({ namespace });
      const known = await connection.operatorService.listSearchAttributes({ namespace });
      return Object.keys(searchAttributeTypes).every((name) => name in known.customAttributes);
    });
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

/** A development server of a test's own. */
export interface TemporalDevServer extends RunningPart {
  /** `host:port` of the gRPC frontend. */
  readonly address: string;
  readonly namespace: string;
}

/**
 * Starts a headless development server on free ports, its data and log in `directory` (made when
 * missing); started again on the same directory, it goes on with what it had.
 */
export async function startTemporalDevServer(directory: string): Promise<TemporalDevServer> {
  await mkdir(directory, { recursive: true });
  const grpcPort = await findFreePort();
  const httpPort = await findFreePort(new Set([grpcPort]));
  const metricsPort = await findFreePort(new Set([grpcPort, httpPort]));
  const address = `127.0.0.1:${grpcPort}`;
  const command = temporalDevServerCommand({
    databaseFile: join(directory, 'temporal.sqlite'),
    grpcPort,
    httpPort,
    metricsPort,
  });
  const part = await startPart(command, {
    name: 'temporal',
    logFile: join(directory, 'temporal.log'),
    isReady: async () => isTemporalReady(address, EMBEDDED_NAMESPACE),
  });
  return { ...part, address, namespace: EMBEDDED_NAMESPACE };
}
