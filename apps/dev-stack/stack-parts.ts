import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DevStackConfig } from '#libs/config/dev-stack-config';
import { basicEnvironment, type PartCommand } from '#libs/embedded/part-command';
import {
  ensureDatabase,
  isPostgresReady,
  postgresCommand,
  postgresUrl,
  preparePostgres,
} from '#libs/embedded/postgres';
import { isS3Ready, S3_CREDENTIALS, S3_REGION, s3ServerCommand } from '#libs/embedded/s3-server';
import {
  EMBEDDED_NAMESPACE,
  isTemporalReady,
  temporalDevServerCommand,
} from '#libs/embedded/temporal-dev-server';
import type { DataFolder } from './data-folder.js';
import {
  FAULTY_PROVIDER,
  FAULTY_PROVIDER_PROGRAM,
  faultyProviderVariables,
} from './faulty-provider.js';
import { isHttpHealthy } from './is-http-healthy.js';
import { LISTING_TOKEN_VARIABLE, SANDBOX_MARKETPLACE } from './marketplaces-file.js';
import type { Part, ServicePart } from './part.js';
import { pickVariables, providerVariableNames, TUNING_VARIABLES } from './passed-variables.js';
import { httpOrigin, type StackPorts } from './stack-addresses.js';
import type { StackSecrets } from './stack-secrets.js';

/** All that the parts are made from. */
export interface StackSettings {
  readonly config: DevStackConfig;
  readonly folder: DataFolder;
  readonly ports: StackPorts;
  readonly secrets: StackSecrets;
  /** The project's folder, with `dist/` and `config/`. */
  readonly projectRoot: string;
}

const DATABASE = 'garnish';
const BUCKET = 'garnish';

/** The providers that the project comes with. */
export function projectsProvidersFile(projectRoot: string): string {
  return join(projectRoot, 'config', 'providers.json');
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}

/** The parts of the stack and what each needs; their order in `status` is the order here. */
export function stackParts(settings: StackSettings): readonly Part[] {
  const { config, folder, ports, secrets, projectRoot } = settings;
  const isFaulty = config.hasFaultyProvider;
  const providersFile = isFaulty ? folder.providersFile : projectsProvidersFile(projectRoot);

  const program = (path: string, env: Record<string, string>): PartCommand => ({
    file: process.execPath,
    args: ['--enable-source-maps', join(projectRoot, 'dist', path)],
    env: { ...basicEnvironment(), NODE_ENV: 'production', LOG_LEVEL: config.logLevel, ...env },
    stopSignal: 'SIGTERM',
  });
  const listensOn = (port: number): Record<string, string> => ({
    HOST: '127.0.0.1',
    PORT: String(port),
  });
  const httpService = (
    name: 'baseline' | typeof FAULTY_PROVIDER | 'api' | 'worker' | 'sandbox',
    after: readonly string[],
    command: PartCommand,
  ): ServicePart => ({
    kind: 'service',
    name,
    after,
    command,
    isHealthy: async () => isHttpHealthy(httpOrigin(ports[name])),
    address: httpOrigin(ports[name]),
    readyTimeoutMs: 60_000,
  });

  const temporalAddress = `127.0.0.1:${ports.temporal}`;
  const postgres = {
    directory: folder.postgres,
    port: ports.postgres,
    password: secrets.postgresPassword,
  };
  const databaseUrl = postgresUrl(postgres, DATABASE);
  const garnishEnvironment = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: EMBEDDED_NAMESPACE,
    S3_ENDPOINT: httpOrigin(ports.s3),
    S3_BUCKET: BUCKET,
    S3_REGION,
    S3_ACCESS_KEY_ID: S3_CREDENTIALS.accessKeyId,
    S3_SECRET_ACCESS_KEY: S3_CREDENTIALS.secretAccessKey,
    MARKETPLACES_FILE: folder.marketplacesFile,
    [LISTING_TOKEN_VARIABLE]: secrets.listingApiToken,
    PROVIDERS_FILE: providersFile,
    ...pickVariables(config.variables, providerVariableNames(providersFile)),
    ...(isFaulty && faultyProviderVariables(httpOrigin(ports['faulty-provider-model']))),
    BASELINE_URL: `${httpOrigin(ports.baseline)}/v1`,
    BASELINE_API_KEY: secrets.baselineApiKey,
  };

  const faultyProvider = httpService(
    FAULTY_PROVIDER,
    [],
    program(FAULTY_PROVIDER_PROGRAM, {
      ...listensOn(ports[FAULTY_PROVIDER]),
      MODEL_PORT: String(ports['faulty-provider-model']),
    }),
  );

  return [
    {
      kind: 'service',
      name: 'temporal',
      after: [],
      prepare: async () => makeFolder(folder.temporal),
      command: temporalDevServerCommand({
        databaseFile: join(folder.temporal, 'temporal.sqlite'),
        grpcPort: ports.temporal,
        httpPort: ports['temporal-http'],
        metricsPort: ports['temporal-metrics'],
        uiPort: ports['temporal-ui'],
      }),
      isHealthy: async () => isTemporalReady(temporalAddress, EMBEDDED_NAMESPACE),
      address: temporalAddress,
      readyTimeoutMs: 60_000,
    },
    {
      kind: 'service',
      name: 'postgres',
      after: [],
      prepare: async () => preparePostgres(postgres),
      command: postgresCommand(postgres),
      isHealthy: async () => isPostgresReady(postgres),
      afterFirstReady: async () => ensureDatabase(postgres, DATABASE),
      address: `127.0.0.1:${ports.postgres}`,
      readyTimeoutMs: 60_000,
    },
    {
      kind: 'service',
      name: 's3',
      after: [],
      prepare: async () => makeFolder(folder.s3),
      command: s3ServerCommand({ directory: folder.s3, port: ports.s3, bucket: BUCKET }),
      isHealthy: async () => isS3Ready(ports.s3),
      address: httpOrigin(ports.s3),
      readyTimeoutMs: 60_000,
    },
    {
      kind: 'task',
      name: 'migrations',
      after: ['postgres'],
      command: program('apps/migrate/main.js', { DATABASE_URL: databaseUrl }),
    },
    httpService(
      'baseline',
      [],
      program('apps/baseline-model/main.js', {
        ...listensOn(ports.baseline),
        BASELINE_API_KEY: secrets.baselineApiKey,
        BASELINE_CALL_LOG: join(folder.logs, 'baseline-calls.jsonl'),
        ...pickVariables(config.variables, TUNING_VARIABLES.baseline),
      }),
    ),
    ...(isFaulty ? [faultyProvider] : []),
    httpService(
      'worker',
      ['temporal', 'migrations', 's3', 'baseline', ...(isFaulty ? [FAULTY_PROVIDER] : [])],
      program('apps/worker/main.js', {
        ...listensOn(ports.worker),
        ...garnishEnvironment,
        CEILINGS_FILE: join(projectRoot, 'config', 'ceilings.json'),
        WORKFLOW_BUNDLE: join(projectRoot, 'dist', 'workflow-bundle.js'),
        ...pickVariables(config.variables, TUNING_VARIABLES.worker),
      }),
    ),
    httpService(
      'api',
      ['temporal', 'migrations', 's3'],
      program('apps/api/main.js', {
        ...listensOn(ports.api),
        ...garnishEnvironment,
        PROFILE_DIR: join(projectRoot, 'config', 'profile'),
        ...pickVariables(config.variables, TUNING_VARIABLES.api),
      }),
    ),
    httpService(
      'sandbox',
      ['api'],
      program('apps/sandbox/main.js', {
        ...listensOn(ports.sandbox),
        GARNISH_DATA_DIR: folder.root,
        SANDBOX_DATA_DIR: folder.sandbox,
        SANDBOX_PUBLIC_URL: httpOrigin(ports.sandbox),
        SANDBOX_MARKETPLACE,
        LISTING_API_TOKEN: secrets.listingApiToken,
        GARNISH_API_URL: httpOrigin(ports.api),
        GARNISH_API_KEY: secrets.sandboxApiKey,
      }),
    ),
  ];
}
