import { describe, expect, it } from '@jest/globals';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./exit-with-parent.ts', import.meta.url));
const CHILD = `data:text/javascript,${encodeURIComponent(`
import { exitWithParent } from ${JSON.stringify(`file://${SOURCE}`)};
process.once('SIGTERM', () => setTimeout(() => process.exit(7), 100));
exitWithParent();
setInterval(() => {}, 1000);
process.send?.('ready');
`)}`;

describe('a program that exits with its parent', () => {
  it('shuts down as on SIGTERM when the channel closes', async () => {
    const child = fork('-', [], {
      execArgv: ['--no-warnings', '--import', CHILD],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  it('finishes its shutdown though it is asked twice', async () => {
    const child = fork('-', [], {
      execArgv: ['--no-warnings', '--import', CHILD],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    child.kill('SIGTERM');
    child.disconnect();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  it('shuts down at once when its parent was gone before it looked', async () => {
    const child = spawn(process.execPath, ['--no-warnings', '--import', CHILD, '-e', ''], {
      env: { ...process.env, GARNISH_SUPERVISED: 'yes' },
    });
    expect(await once(child, 'exit')).toEqual([7, null]);
  });
});
