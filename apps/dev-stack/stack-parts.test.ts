import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApiConfig } from '#libs/config/api-config';
import { readBaselineModelConfig } from '#libs/config/baseline-model-config';
import { readDevStackConfig } from '#libs/config/dev-stack-config';
import { readMarketplaces } from '#libs/config/marketplaces';
import { readMigrateConfig } from '#libs/config/migrate-config';
import { readProviders } from '#libs/config/providers';
import { loadSandboxConfig } from '#libs/config/sandbox-config';
import { readWorkerConfig } from '#libs/config/worker-config';
import { findProjectRoot } from '#libs/embedded/project-root';
import { dataFolder } from './data-folder.js';
import { writeFaultyProvidersFile } from './faulty-provider.js';
import { writeMarketplacesFile } from './marketplaces-file.js';
import type { Part } from './part.js';
import { httpOrigin, keepStackPorts, type StackPorts } from './stack-addresses.js';
import { projectsProvidersFile, stackParts } from './stack-parts.js';
import { keepSecrets, type StackSecrets } from './stack-secrets.js';
import { inOrder } from './supervisor.js';

const PROVIDER_KEY = 'sk-somebody-pays-for-this';

let root: string;
let ports: StackPorts;
let secrets: StackSecrets;
let parts: readonly Part[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'garnish-parts-'));
  const folder = dataFolder(root);
  ports = await keepStackPorts(folder.portsFile);
  secrets = await keepSecrets(folder.secretsFile);
  await writeMarketplacesFile(folder.marketplacesFile, secrets, httpOrigin(ports.sandbox));
  const config = readDevStackConfig({
    GARNISH_DATA_DIR: root,
    OPENAI_API_KEY: PROVIDER_KEY,
    MODEL_SLOTS: '4',
    DATABASE_URL: 'postgres://somebody@else:5432/production',
  });
  parts = stackParts({ config, folder, ports, secrets, projectRoot: findProjectRoot() });
});
afterAll(async () => rm(root, { recursive: true, force: true }));

function environmentOf(name: string): Readonly<Record<string, string>> {
  const part = parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`There is no part ${name}.`);
  return part.command.env;
}

describe('the parts of the stack', () => {
  it('get environments that their programs accept', () => {
    readMigrateConfig(environmentOf('migrations'));
    expect(readApiConfig(environmentOf('api')).port).toBe(ports.api);
    expect(readWorkerConfig(environmentOf('worker')).modelSlots).toBe(4);
    expect(readBaselineModelConfig(environmentOf('baseline')).apiKey).toBe(secrets.baselineApiKey);
    expect(loadSandboxConfig(environmentOf('sandbox')).garnish.url).toBe(httpOrigin(ports.api));
  });

  it('get a provider’s key only where providers are called or planned', () => {
    const holders = parts
      .filter(({ command }) => Object.values(command.env).includes(PROVIDER_KEY))
      .map(({ name }) => name);
    expect(holders.toSorted()).toEqual(['api', 'worker']);
  });

  it('are never connected to what the person’s environment names', () => {
    for (const { command } of parts) expect(JSON.stringify(command)).not.toContain('somebody@else');
  });

  it('are known to API and worker by a marketplaces file that holds no key', async () => {
    const { marketplacesFile } = dataFolder(root);
    const marketplaces = await readMarketplaces(marketplacesFile, environmentOf('worker'));
    expect(marketplaces.find('sandbox')?.listingApi.token).toBe(secrets.listingApiToken);
    const text = await readFile(marketplacesFile, 'utf8');
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  });

  it('can be started in an order that their needs allow', () => {
    const order = inOrder(parts).map(({ name }) => name);
    expect(order.indexOf('migrations')).toBeGreaterThan(order.indexOf('postgres'));
    expect(order.indexOf('worker')).toBeGreaterThan(order.indexOf('temporal'));
    expect(order.at(-1)).toBe('sandbox');
  });
});

describe('what a data folder keeps', () => {
  it('is the same at the next start', async () => {
    const folder = dataFolder(root);
    expect(await keepSecrets(folder.secretsFile)).toEqual(secrets);
    expect(await keepStackPorts(folder.portsFile)).toEqual(ports);
  });
});

describe('the faulty provider', () => {
  it('is no part unless it is asked for', () => {
    expect(parts.map(({ name }) => name)).not.toContain('faulty-provider');
  });

  it('comes first in the plan, before the project’s own, and the worker waits for it', async () => {
    const config = readDevStackConfig({ GARNISH_DATA_DIR: root, GARNISH_FAULTY_PROVIDER: '1' });
    const folder = dataFolder(root);
    const projectRoot = findProjectRoot();
    await writeFaultyProvidersFile(folder.providersFile, projectsProvidersFile(projectRoot));
    const faulty = stackParts({ config, folder, ports, secrets, projectRoot });
    const worker = faulty.find(({ name }) => name === 'worker');
    expect(worker?.after).toContain('faulty-provider');
    const { providersFile, variables } = readWorkerConfig(worker?.command.env);
    const { switchedOn } = await readProviders(providersFile, variables);
    expect(switchedOn.map(({ id }) => id)).toEqual(['faulty-provider', 'baseline']);
  });
});
