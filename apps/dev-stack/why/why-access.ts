import type { WhyConfig } from '#libs/config/why-config';
import { readKeptPorts } from '#libs/embedded/free-ports';
import { dataFolder } from '../data-folder.js';
import { readRunState } from '../run-state.js';
import { httpOrigin } from '../stack-addresses.js';
import { keepSecrets } from '../stack-secrets.js';
import { findSupervisor } from '../supervisor-lock.js';

/** Where `script/why` asks, and where a person looks further. */
export interface WhyAccess {
  readonly api: string;
  readonly key: string;
  readonly temporalUi: string | undefined;
  /** Origin of the sandbox; undefined elsewhere than on a stack of ours. */
  readonly sandbox: string | undefined;
}

/** @throws Error saying what to do where nothing runs here and no address is given */
export async function findAccess({
  api,
  temporalUi,
  dataDirectory,
}: WhyConfig): Promise<WhyAccess> {
  if (api !== undefined) return { api: api.origin, key: api.key, temporalUi, sandbox: undefined };
  const folder = dataFolder(dataDirectory);
  const parts = readRunState(folder.run)?.parts ?? [];
  const addressOf = (name: string): string | undefined =>
    parts.find((part) => part.name === name)?.address ?? undefined;
  const origin = addressOf('api');
  if (findSupervisor(folder.run) === undefined || origin === undefined) {
    throw new Error(
      'Garnish is not running here. Start it by ./script/start in another terminal, or set GARNISH_API_URL and GARNISH_API_KEY to ask one that runs elsewhere.',
    );
  }
  const { sandboxApiKey } = await keepSecrets(folder.secretsFile);
  const uiPort = readKeptPorts(folder.portsFile)['temporal-ui'];
  return {
    api: origin,
    key: sandboxApiKey,
    temporalUi: temporalUi ?? (uiPort === undefined ? undefined : httpOrigin(uiPort)),
    sandbox: addressOf('sandbox'),
  };
}
