import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { z } from 'zod';
import { hasErrorCode } from './error-code.js';
import { findPortHolder } from './port-holder.js';

/**
 * Below the range from which systems take the ports of outgoing connections (32768 and up on Linux, 49152
 * on macOS): a port in it may be in use by some connection of ours just when its server starts again.
 */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_000;

/** A port that a data folder has kept is in use by another process. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/** Whether a server could listen on that port of 127.0.0.1 now. */
export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}

/** A port on which nothing listens now. Somebody may take it before its server starts; rare, so retry there. */
export async function findFreePort(taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port found between ${FIRST_PORT} and ${LAST_PORT} on 127.0.0.1.`);
}

const KeptPorts = z.record(z.string(), z.int().min(1).max(65_535));

/** The ports that a data folder keeps, by name; none where it has never run. @throws Error where the file is damaged */
export function readKeptPorts(file: string): Record<string, number> {
  try {
    return KeptPorts.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return {};
    throw new Error(`${file} is not a map of names to ports; delete it to choose new ports.`, {
      cause: error,
    });
  }
}

/**
 * One port for each name, chosen at the first call and kept in `file`, so that addresses stay the same from
 * start to start. Throws PortTakenError, naming the holder, where another process listens on a kept one.
 */
export async function keepPorts<Name extends string>(
  file: string,
  names: readonly Name[],
): Promise<ReadonlyMap<Name, number>> {
  const kept = readKeptPorts(file);
  const ports = new Map<Name, number>();
  const missing: Name[] = [];
  for (const name of names) {
    const port = kept[name];
    if (port === undefined) missing.push(name);
    else if (await isPortFree(port)) ports.set(name, port);
    else throw new PortTakenError(describeTaken(name, port, file));
  }
  for (const name of missing) {
    ports.set(name, await findFreePort(new Set([...Object.values(kept), ...ports.values()])));
  }
  if (missing.length > 0) {
    await mkdir(dirname(file), { recursive: true });
    const text = JSON.stringify({ ...kept, ...Object.fromEntries(ports) }, null, 2);
    await writeFile(`${file}.new`, `${text}\n`);
    await rename(`${file}.new`, file);
  }
  return ports;
}

function describeTaken(name: string, port: number, file: string): string {
  const { pid, command } = findPortHolder(port);
  const holder =
    pid === undefined
      ? 'a process that this user may not see'
      : `process ${pid} (${command ?? '?'})`;
  return `Port ${port}, kept for ${name}, is taken by ${holder}. End that process, or delete "${name}" from ${file} to choose another port.`;
}
