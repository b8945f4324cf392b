/** `script/faulty-provider [BEHAVIOUR]`: switches the faulty provider of the running stack, or says where it stands. */
import { z } from 'zod';
import { dataFolder } from '#apps/dev-stack/data-folder';
import { readRunState } from '#apps/dev-stack/run-state';
import { readDevStackConfig } from '#libs/config/dev-stack-config';
import { DescribedPosition, SwitchState } from './switch.js';

async function ask(url: string, init: RequestInit = {}): Promise<unknown> {
  const reply = await fetch(url, { ...init, headers: { 'content-type': 'application/json' } });
  const body: unknown = await reply.json();
  if (reply.ok) return body;
  const { detail } = z.object({ detail: z.string() }).parse(body);
  throw new Error(detail);
}

async function run([behaviour]: readonly string[]): Promise<void> {
  const parts = readRunState(dataFolder(readDevStackConfig().dataDirectory).run)?.parts ?? [];
  const origin = parts.find(({ name }) => name === 'faulty-provider')?.address;
  if (origin == null) {
    throw new Error(
      'No faulty provider runs here: start the stack by GARNISH_FAULTY_PROVIDER=1 ./script/start',
    );
  }
  const state = SwitchState.parse(
    behaviour === undefined
      ? await ask(`${origin}/state`)
      : await ask(`${origin}/state`, { method: 'PUT', body: JSON.stringify({ behaviour }) }),
  );
  if (behaviour === undefined) {
    for (const { name, rows, what } of z
      .array(DescribedPosition)
      .parse(await ask(`${origin}/behaviours`))) {
      process.stdout.write(`${name.padEnd(20)} ${rows.join(', ').padEnd(4)} ${what}\n`);
    }
  }
  const { received, distinct } = state.counted;
  process.stdout.write(
    `now: ${state.behaviour}; ${received} requests received, ${distinct} different ids; its page: ${origin}\n`,
  );
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
