import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphans, findOrphans, removePidFile, writePidFile } from './pid-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'garnish-pids-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('processes that an earlier start left', () => {
  it('are found by their pid files and ended, the stubborn ones too', async () => {
    const polite = spawn('sleep', ['600']);
    const stubborn = spawn('sh', ['-c', "trap '' INT; echo ready; while :; do sleep 1; done"]);
    await once(stubborn.stdout, 'data');
    writePidFile(folder, 'polite', polite.pid ?? 0);
    writePidFile(folder, 'stubborn', stubborn.pid ?? 0);
    const orphans = findOrphans(folder);
    expect(orphans.map(({ part }) => part).sort()).toEqual(['polite', 'stubborn']);
    const ended = Promise.all([once(polite, 'exit'), once(stubborn, 'exit')]);
    await endOrphans(orphans, 500);
    await ended;
    expect(findOrphans(folder)).toEqual([]);
    expect(polite.signalCode).toBe('SIGINT');
    expect(stubborn.signalCode).toBe('SIGKILL');
  });

  it('aren’t other processes that have a noted pid now', () => {
    writeFileSync(
      join(folder, 'api.pid.json'),
      JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
    );
    expect(findOrphans(folder)).toEqual([]);
  });

  it('are none once their end was noted', () => {
    writePidFile(folder, 'api', process.pid);
    expect(findOrphans(folder)).toHaveLength(1);
    removePidFile(folder, 'api');
    expect(findOrphans(folder)).toEqual([]);
  });
});
