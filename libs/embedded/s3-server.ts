import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './free-ports.js';
import { basicEnvironment, type PartCommand } from './part-command.js';
import { startPart, type RunningPart } from './running-part.js';

/** The embedded server knows one account, fixed in its source; it listens on 127.0.0.1 only. */
export const S3_CREDENTIALS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

/** Any region serves; clients need one to sign. */
export const S3_REGION = 'eu-central-1';

/** One embedded S3 server. */
export interface S3ServerOptions {
  /** Where the objects are, as files. */
  readonly directory: string;
  readonly port: number;
  /** Made at the start unless it is there. */
  readonly bucket: string;
}

/** The server as a process of its own, so that it can crash and be restarted like every other part. */
export function s3ServerCommand(options: S3ServerOptions): PartCommand {
  const built = fileURLToPath(new URL('./s3-server-main.js', import.meta.url));
  const source = fileURLToPath(new URL('./s3-server-main.ts', import.meta.url));
  const entry = existsSync(built)
    ? ['--enable-source-maps', built]
    : [`--conditions=source`, '--no-warnings', source];
  return {
    file: process.execPath,
    args: [...entry, String(options.port), options.directory, options.bucket],
    env: { ...basicEnvironment(), NODE_ENV: 'production' },
    stopSignal: 'SIGTERM',
  };
}

/** Whether the server answers; any HTTP status will do. */
export async function isS3Ready(port: number): Promise<boolean> {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
    await reply.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

/** An embedded S3 server of a test's own. */
export interface S3Server extends RunningPart {
  /** For the S3 client, with path-style addresses. */
  readonly endpoint: string;
  readonly bucket: string;
}

/** Starts an S3 server on a free port, its objects and log in `directory` (made when missing). */
export async function startS3Server(directory: string, bucket = 'garnish'): Promise<S3Server> {
  await mkdir(join(directory, 's3'), { recursive: true });
  const port = await findFreePort();
  const command = s3ServerCommand({ directory: join(directory, 's3'), port, bucket });
  const part = await startPart(command, {
    name: 's3',
    logFile: join(directory, 's3.log'),
    isReady: async () => isS3Ready(port),
  });
  return { ...part, endpoint: `http://127.0.0.1:${port}`, bucket };
}
