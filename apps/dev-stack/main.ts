/** `script/start`: runs the whole stack until Ctrl-C, SIGTERM or `script/stop`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDevStackConfig } from '#libs/config/dev-stack-config';
import { PortTakenError } from '#libs/embedded/free-ports';
import { findProjectRoot } from '#libs/embedded/project-root';
import { startTether } from '#libs/embedded/tether';
import { writeFaultyProvidersFile } from './faulty-provider.js';
import { writeMarketplacesFile } from './marketplaces-file.js';
import { openDataFolder } from './open-data-folder.js';
import { printAddresses } from './print-addresses.js';
import { runSamples } from './run-samples.js';
import { httpOrigin, keepStackPorts } from './stack-addresses.js';
import { projectsProvidersFile, stackParts } from './stack-parts.js';
import { keepSecrets } from './stack-secrets.js';
import { StoppedError, Supervisor } from './supervisor.js';
import { AlreadyRunningError, releaseSupervisorLock } from './supervisor-lock.js';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function run(): Promise<void> {
  const root = findProjectRoot();
  const environmentFile = join(root, '.env');
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile);
  const config = readDevStackConfig();
  const { folder, identity } = await openDataFolder(config.dataDirectory, say);
  try {
    const ports = await keepStackPorts(folder.portsFile);
    const secrets = await keepSecrets(folder.secretsFile);
    await writeMarketplacesFile(folder.marketplacesFile, secrets, httpOrigin(ports.sandbox));
    if (config.hasFaultyProvider)
      await writeFaultyProvidersFile(folder.providersFile, projectsProvidersFile(root));
    const parts = stackParts({
      config,
      folder,
      ports,
      secrets,
      projectRoot: root,
    });
    const around = {
      logsDirectory: folder.logs,
      runDirectory: folder.run,
      tether: startTether(),
    };
    const supervisor = new Supervisor(parts, around, identity, say);
    const asked = stopWhenAsked(supervisor);
    try {
      say(`==> starting ${parts.length} parts (about 10 s); their logs are in ${folder.logs}`);
      await supervisor.start();
      if (!process.argv.includes('--without-samples'))
        await runSamples({ ports, secrets, distDirectory: join(root, 'dist') }, asked.signal);
      if (!asked.signal.aborted) printAddresses(ports, config, say);
      await asked.stopped;
    } catch (error) {
      await supervisor.stop();
      if (!(error instanceof StoppedError)) throw error;
      await asked.stopped;
    }
    say('==> stopped; the data stays, and the next start goes on with it');
  } finally {
    releaseSupervisorLock(folder.run);
  }
}

/** Stops the stack at the first SIGINT or SIGTERM, and ends it at once at the second. */
function stopWhenAsked(supervisor: Supervisor): { signal: AbortSignal; stopped: Promise<void> } {
  const asked = new AbortController();
  const stopped = new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      if (asked.signal.aborted) {
        say('==> ending everything at once');
        supervisor.kill();
        return;
      }
      asked.abort();
      say('==> stopping in good order (again Ctrl-C: at once)');
      supervisor.stop().then(resolve, reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
  });
  return { signal: asked.signal, stopped };
}

try {
  await run();
  process.exit(0);
} catch (error) {
  if (error instanceof AlreadyRunningError) {
    say(`${error.message} ./script/status shows it, ./script/stop stops it.`);
  } else if (error instanceof PortTakenError) {
    process.stderr.write(`error: ${error.message}\n`);
  } else {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`error: ${text}\n       ./script/doctor checks what this machine has.\n`);
  }
  process.exit(1);
}
