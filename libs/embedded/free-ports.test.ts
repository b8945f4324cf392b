import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, isPortFree, keepPorts, PortTakenError } from './free-ports.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garnish-ports-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

describe('kept ports', () => {
  it('are the same at every later call', async () => {
    const file = join(folder, 'ports.json');
    const first = await keepPorts(file, ['api', 'worker']);
    expect(await keepPorts(file, ['api', 'worker'])).toEqual(first);
    expect(new Set(first.values()).size).toBe(2);
  });

  it('stay when a name is added', async () => {
    const file = join(folder, 'ports.json');
    const api = (await keepPorts(file, ['api'])).get('api');
    const later = await keepPorts(file, ['api', 'worker']);
    expect(later.get('api')).toBe(api);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(Object.fromEntries(later));
  });

  it('name the process that took one', async () => {
    const file = join(folder, 'ports.json');
    const port = await findFreePort();
    await writeFile(file, JSON.stringify({ api: port }));
    const holder = await listen(port);
    try {
      const attempt = keepPorts(file, ['api']);
      await expect(attempt).rejects.toThrow(PortTakenError);
      await expect(attempt).rejects.toThrow(`process ${process.pid} (`);
    } finally {
      holder.close();
    }
  });

  it('say which file is not a map of ports', async () => {
    const file = join(folder, 'ports.json');
    await writeFile(file, '{"api": "eighty"}');
    await expect(keepPorts(file, ['api'])).rejects.toThrow(file);
  });
});

describe('a port', () => {
  it('is free until somebody listens on it', async () => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    const server = await listen(port);
    expect(await isPortFree(port)).toBe(false);
    server.close();
  });
});
