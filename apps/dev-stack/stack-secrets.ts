import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { hasErrorCode } from '#libs/embedded/error-code';

/** Keys and passwords of one data folder. None is ever logged. */
const StackSecrets = z.object({
  /** The sandbox marketplace's key for Garnish's API. */
  sandboxApiKey: z.string().min(32),
  /** An operator's key for Garnish's API. */
  operatorApiKey: z.string().min(32),
  /** What Garnish presents to the sandbox's listing API. */
  listingApiToken: z.string().min(32),
  /** What Garnish presents to the baseline model. */
  baselineApiKey: z.string().min(32),
  postgresPassword: z.string().min(32),
});
export type StackSecrets = z.infer<typeof StackSecrets>;

const freshKey = (): string => randomBytes(32).toString('base64url');

/** The data folder's secrets, made at the first call. Throws where the file is there but damaged. */
export async function keepSecrets(file: string): Promise<StackSecrets> {
  try {
    return StackSecrets.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT'))
      throw new Error(`${file} is damaged. ./script/reset starts over with fresh data.`, {
        cause: error,
      });
  }
  const secrets: StackSecrets = {
    sandboxApiKey: freshKey(),
    operatorApiKey: freshKey(),
    listingApiToken: freshKey(),
    baselineApiKey: freshKey(),
    postgresPassword: freshKey(),
  };
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}
