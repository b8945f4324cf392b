import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlreadyRunningError,
  findSupervisor,
  releaseSupervisorLock,
  takeSupervisorLock,
} from './supervisor-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'garnish-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the lock of a data folder', () => {
  it('is held by one supervisor until it gives it back', () => {
    takeSupervisorLock(folder);
    expect(() => takeSupervisorLock(folder)).toThrow(AlreadyRunningError);
    releaseSupervisorLock(folder);
    expect(findSupervisor(folder)).toBeUndefined();
    expect(takeSupervisorLock(folder).pid).toBe(process.pid);
  });

  it('is taken over from a supervisor that was killed, also when its pid is another process’s now', () => {
    writeFileSync(
      join(folder, 'supervisor.json'),
      JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
    );
    expect(findSupervisor(folder)).toBeUndefined();
    expect(takeSupervisorLock(folder).pid).toBe(process.pid);
  });
});
