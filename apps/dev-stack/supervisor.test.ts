import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identifyProcess, isRunning } from '#libs/embedded/process-identity';
import { basicEnvironment } from '#libs/embedded/part-command';
import { startTether } from '#libs/embedded/tether';
import type { Part, ServicePart, TaskPart } from './part.js';
import { readRunState } from './run-state.js';
import { inOrder, StoppedError, Supervisor } from './supervisor.js';

let folder: string;
let lines: string[];
let supervisor: Supervisor | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garnish-stack-'));
  await mkdir(join(folder, 'run'));
  await mkdir(join(folder, 'logs'));
  lines = [];
});
afterEach(async () => {
  await supervisor?.stop();
  supervisor = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** A small program that notes when it starts and ends, and otherwise waits. */
const program = (name: string, body = 'setInterval(() => {}, 1000)'): string => `
  const { appendFileSync } = require('node:fs');
  const note = (what) => appendFileSync(${JSON.stringify(folder)} + '/notes', what + ' ${name}\\n');
  note('start');
  process.on('SIGTERM', () => { note('stop'); process.exit(0); });
  ${body}
`;

const command = (name: string, body?: string): Part['command'] => ({
  file: process.execPath,
  args: ['-e', program(name, body)],
  env: basicEnvironment(),
  stopSignal: 'SIGTERM',
});

const notes = async (): Promise<string[]> => {
  const text = await readFile(join(folder, 'notes'), 'utf8').catch(() => '');
  return text.trim().split('\n');
};

const service = (name: string, after: readonly string[] = [], body?: string): ServicePart => ({
  kind: 'service',
  name,
  after,
  command: command(name, body),
  isHealthy: async () => (await notes()).includes(`start ${name}`),
  address: `test:${name}`,
  readyTimeoutMs: 10_000,
});

const task = (name: string, after: readonly string[], body: string): TaskPart => ({
  kind: 'task',
  name,
  after,
  command: command(name, body),
});

function supervise(parts: readonly Part[]): Supervisor {
  const identity = identifyProcess(process.pid);
  if (identity === undefined) throw new Error('This process runs.');
  supervisor = new Supervisor(
    parts,
    {
      logsDirectory: join(folder, 'logs'),
      runDirectory: join(folder, 'run'),
      tether: startTether(),
    },
    identity,
    (line) => lines.push(line),
  );
  return supervisor;
}

const stateOf = (name: string) =>
  readRunState(join(folder, 'run'))?.parts.find((part) => part.name === name);

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Not in time. Said: ${lines.join(' | ')}`);
    await delay(20);
  }
}

describe('a supervisor', () => {
  it('starts each part after those it needs, and stops them the other way round', async () => {
    const running = supervise([
      service('api', ['migrations']),
      task('migrations', ['postgres'], 'process.exit(0)'),
      service('postgres'),
    ]);
    await running.start();
    expect(await notes()).toEqual(['start postgres', 'start migrations', 'start api']);
    expect(stateOf('migrations')).toMatchObject({ health: 'finished', lastEnd: 'exit 0' });
    expect(stateOf('api')).toMatchObject({ health: 'healthy', restarts: 0, address: 'test:api' });
    await running.stop();
    expect((await notes()).slice(3)).toEqual(['stop api', 'stop postgres']);
    expect(stateOf('api')).toMatchObject({ health: 'stopped', pid: null });
  }, 30_000);

  it('starts again what is killed, and counts it', async () => {
    const running = supervise([service('api')]);
    await running.start();
    const first = stateOf('api')?.pid ?? 0;
    process.kill(first, 'SIGKILL');
    await until(() => stateOf('api')?.restarts === 1 && stateOf('api')?.health === 'healthy');
    expect(stateOf('api')?.pid).not.toBe(first);
    expect(stateOf('api')?.lastEnd).toBe('SIGKILL');
    expect(lines.join('\n')).toContain('api ended (SIGKILL); it is started again in 0.25 s');
  }, 30_000);

  it('prepares each start, so that what a killed process left is out of its way', async () => {
    const leftBehind = join(folder, 'lock');
    const body = `
      require('node:fs').writeFileSync(${JSON.stringify(leftBehind)}, '', { flag: 'wx' });
      note('serve');
      setInterval(() => {}, 1000);`;
    const prepare = () => rm(leftBehind, { force: true });
    await supervise([{ ...service('database', [], body), prepare }]).start();
    process.kill(stateOf('database')?.pid ?? 0, 'SIGKILL');
    const served = async () => (await notes()).filter((note) => note === 'serve database').length;
    await until(async () => (await served()) === 2);
    expect(stateOf('database')).toMatchObject({ restarts: 1, lastEnd: 'SIGKILL' });
  }, 30_000);

  it('names the part that can’t start, with the end of its log', async () => {
    const running = supervise([
      task('migrations', [], 'console.error("table exists"); process.exit(3)'),
      service('api', ['migrations']),
    ]);
    await expect(running.start()).rejects.toThrow(/migrations failed \(exit 3\)[^]*table exists/);
    expect(await notes()).toEqual(['start migrations']);
  }, 30_000);

  it('can be stopped while it starts', async () => {
    const never = { ...service('api'), isHealthy: () => Promise.resolve(false) };
    const running = supervise([never, service('sandbox', ['api'])]);
    const started = running.start();
    started.catch(() => undefined);
    await until(async () => (await notes()).includes('start api'));
    await running.stop();
    expect(await notes()).toEqual(['start api', 'stop api']);
    await expect(started).rejects.toThrow(StoppedError);
  }, 30_000);

  it('leaves no process behind', async () => {
    const running = supervise([service('api'), service('worker')]);
    await running.start();
    const processes = ['api', 'worker'].map((name) => identifyProcess(stateOf(name)?.pid ?? 0));
    await running.stop();
    for (const identity of processes) expect(identity && isRunning(identity)).toBe(false);
  }, 30_000);
});

describe('the order of parts', () => {
  it('refuses needs that go in a circle', () => {
    expect(() => inOrder([service('api', ['worker']), service('worker', ['api'])])).toThrow(
      'api, worker',
    );
  });

  it('refuses a need that is no part', () => {
    expect(() => inOrder([service('api', ['postgres'])])).toThrow('api');
  });
});
