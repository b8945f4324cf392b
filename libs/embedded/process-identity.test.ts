import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { findOnPath } from './executables.js';
import { commandLineOf, identifyProcess, isRunning } from './process-identity.js';

describe('a process’s identity', () => {
  it('holds while it runs and no longer', async () => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    const identity = identifyProcess(child.pid ?? 0);
    if (identity === undefined) throw new Error('A running process has an identity.');
    expect(isRunning(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(identity)).toBe(false);
  });

  // A killed program with many threads is such a zombie for a moment; here its first thread alone is ended.
  const canEndOneThread = process.platform === 'linux' && findOnPath('python3') !== undefined;
  (canEndOneThread ? it : it.skip)(
    'holds for a zombie while a thread of it runs, as its ports are still held',
    async () => {
      const SYS_EXIT = process.arch === 'arm64' ? 93 : 60;
      const child = spawn('python3', [
        '-c',
        `import ctypes, sys, threading
threading.Thread(target=sys.stdin.readline).start()
print('ready', flush=True)
ctypes.CDLL(None).syscall(${SYS_EXIT}, 0)`,
      ]);
      await once(child.stdout, 'data');
      const stat = `/proc/${child.pid ?? 0}/stat`;
      while (!readFileSync(stat, 'utf8').includes(') Z ')) await nextTurn();
      const identity = identifyProcess(child.pid ?? 0);
      expect(identity).toBeDefined();
      child.stdin.end('end\n');
      await once(child, 'exit');
      expect(identity && isRunning(identity)).toBe(false);
    },
  );

  it('is not that of another process with the same pid', () => {
    expect(isRunning({ pid: process.pid, startedAt: 'another time' })).toBe(false);
  });

  it('comes with the command line', () => {
    expect(commandLineOf(process.pid)).toContain('node');
  });
});
