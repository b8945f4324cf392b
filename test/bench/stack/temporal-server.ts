import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '#libs/embedded/free-ports';
import { startPart, type RunningPart } from '#libs/embedded/running-part';
import {
  EMBEDDED_NAMESPACE,
  isTemporalReady,
  temporalDevServerCommand,
} from '#libs/embedded/temporal-dev-server';

/** A Temporal server whose counters can be read. */
export interface BenchTemporal extends RunningPart {
  readonly address: string;
  readonly metricsUrl: string;
}

/** Starts the server with the settings of the development stack: WAL, `synchronous=FULL`, the same flags. */
export async function startBenchTemporal(folder: string): Promise<BenchTemporal> {
  await mkdir(folder, { recursive: true });
  const grpcPort = await findFreePort();
  const httpPort = await findFreePort(new Set([grpcPort]));
  const metricsPort = await findFreePort(new Set([grpcPort, httpPort]));
  const address = `127.0.0.1:${grpcPort}`;
  const command = temporalDevServerCommand({
    databaseFile: join(folder, 'temporal.sqlite'),
    grpcPort,
    httpPort,
    metricsPort,
  });
  const part = await startPart(command, {
    name: 'temporal',
    logFile: join(folder, 'temporal.log'),
    isReady: () => isTemporalReady(address, EMBEDDED_NAMESPACE),
  });
  return { ...part, address, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics` };
}
