import { join } from 'node:path';

/** Where the stack keeps what, below its data folder. */
export interface DataFolder {
  readonly root: string;
  /** Ports, chosen once. */
  readonly portsFile: string;
  /** Keys and passwords, made once; only its owner may read it. */
  readonly secretsFile: string;
  /** The marketplaces that API and worker know; written at every start. */
  readonly marketplacesFile: string;
  /** The providers that API and worker know, where a faulty one is among them; written at every start. */
  readonly providersFile: string;
  /** `<part>.log` for each part. */
  readonly logs: string;
  /** What runs now: the supervisor's identity, a pid file for each part, the state that `status` prints. */
  readonly run: string;
  readonly temporal: string;
  /** The Postgres cluster is `<this>/postgres`. */
  readonly postgres: string;
  readonly s3: string;
  readonly sandbox: string;
}

/** The layout of the data folder at `root` (absolute). */
export function dataFolder(root: string): DataFolder {
  return {
    root,
    portsFile: join(root, 'ports.json'),
    secretsFile: join(root, 'secrets.json'),
    marketplacesFile: join(root, 'marketplaces.json'),
    providersFile: join(root, 'providers.json'),
    logs: join(root, 'logs'),
    run: join(root, 'run'),
    temporal: join(root, 'temporal'),
    postgres: root,
    s3: join(root, 's3'),
    sandbox: join(root, 'sandbox'),
  };
}
