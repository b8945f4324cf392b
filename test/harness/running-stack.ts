import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dataFolder, type DataFolder } from '#apps/dev-stack/data-folder';
import { SANDBOX_MARKETPLACE } from '#apps/dev-stack/marketplaces-file';
import { readRunState, type PartState } from '#apps/dev-stack/run-state';
import { keepSecrets } from '#apps/dev-stack/stack-secrets';
import { basicEnvironment } from '#libs/embedded/part-command';
import { findProjectRoot, toolsDirectory } from '#libs/embedded/project-root';
import { startPart } from '#libs/embedded/running-part';
import { makeTemporaryFolder } from './temporary-folder.js';

const READY_WITHIN_MS = 120_000;

/** The whole development stack, without samples, with data and ports of its own. */
export interface RunningStack {
  /** The marketplace that its sandbox is, and that one's key for Garnish's API. */
  readonly marketplace: string;
  readonly apiKey: string;
  /** Address of a part, by its name in `script/status`. */
  address(part: string): string;
  /** Process of a part; another one once the supervisor has started it again. Undefined while none runs. */
  pid(part: string): number | undefined;
  stop(): Promise<void>;
}

/**
 * Starts the stack as `script/start` does, from `dist/`, which is built first where it isn't of these sources. It
 * ends with this process, however that ends.
 * @throws Error with the end of the supervisor's log where it isn't well within two minutes
 */
export async function startStack(): Promise<RunningStack> {
  await buildWhereStale();
  const folder = await makeTemporaryFolder('stack');
  // Postgres may run as a user of its own and must pass through.
  await chmod(folder.path, 0o755);
  const data = dataFolder(join(folder.path, 'data'));
  const supervisor = await startPart(
    {
      file: process.execPath,
      args: [
        '--enable-source-maps',
        join(findProjectRoot(), 'dist', 'apps', 'dev-stack', 'main.js'),
        '--without-samples',
      ],
      env: stackEnvironment(data),
      stopSignal: 'SIGTERM',
    },
    {
      name: 'the stack',
      logFile: join(folder.path, 'supervisor.log'),
      isReady: () => Promise.resolve(isWell(data)),
      readyTimeoutMs: READY_WITHIN_MS,
    },
  );
  const secrets = await keepSecrets(data.secretsFile);
  return {
    marketplace: SANDBOX_MARKETPLACE,
    apiKey: secrets.sandboxApiKey,
    address: (part) => {
      const { address } = partNamed(data, part);
      if (address === null) throw new Error(`"${part}" has no address`);
      return address;
    },
    pid: (part) => partNamed(data, part).pid ?? undefined,
    stop: async () => {
      await supervisor.stop();
      await folder.remove();
    },
  };
}

/** Only where it is stale: test files that run beside this one use the very same `dist/`. */
async function buildWhereStale(): Promise<void> {
  const run = promisify(execFile);
  const build = join(findProjectRoot(), 'script', 'lib', 'build.mjs');
  await run(process.execPath, [build, '--check']).catch(() => run(process.execPath, [build]));
}

/**
 * Nothing of the person's own settings. The empty ones win over a `.env` in the project's folder, so a provider that
 * costs money is never called.
 */
function stackEnvironment(data: DataFolder): Record<string, string> {
  return {
    ...basicEnvironment(),
    GARNISH_DATA_DIR: data.root,
    GARNISH_TOOLS_DIR: toolsDirectory(),
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    ANTHROPIC_API_KEY: '',
    GEMINI_API_KEY: '',
  };
}

function partsOf(data: DataFolder): readonly PartState[] {
  return readRunState(data.run)?.parts ?? [];
}

function isWell(data: DataFolder): boolean {
  const parts = partsOf(data);
  return (
    parts.length > 0 && parts.every(({ health }) => health === 'healthy' || health === 'finished')
  );
}

function partNamed(data: DataFolder, name: string): PartState {
  const part = partsOf(data).find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`the stack has no part "${name}"`);
  return part;
}
