import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.js';

/** A Node process that starts `sleep 600`, has it watched, prints its pid and then does nothing. */
const STARTER = `
import { spawn } from 'node:child_process';
import { startTether } from '${fileURLToPath(new URL('./tether.ts', import.meta.url))}';
const child = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
const tether = startTether();
tether.watch(child.pid, 'SIGTERM');
if (process.argv[1] === 'forget') tether.forget(child.pid);
console.log(child.pid);
setInterval(() => {}, 1000);
`;

async function startAndKill(mode: 'watch' | 'forget'): Promise<ProcessIdentity> {
  const starter = spawn(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', STARTER, mode],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(starter.stdout, 'data')) as [Buffer];
  const identity = identifyProcess(Number(line.toString()));
  if (identity === undefined) throw new Error('The watched process runs.');
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  return identity;
}

async function endsWithin(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isRunning(identity) && Date.now() < deadline) await delay(20);
  return !isRunning(identity);
}

describe('a tether', () => {
  it('ends what it watches when its starter is killed', async () => {
    const identity = await startAndKill('watch');
    expect(await endsWithin(identity, 5_000)).toBe(true);
  });

  it('leaves alone what it was told to forget', async () => {
    const identity = await startAndKill('forget');
    expect(await endsWithin(identity, 500)).toBe(false);
    process.kill(identity.pid, 'SIGKILL');
  });
});
