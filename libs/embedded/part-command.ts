/** How one part is started: everything `spawn` needs, and how to ask it to stop. */
export interface PartCommand {
  readonly file: string;
  readonly args: readonly string[];
  /** Its whole environment: nothing is inherited that isn't here. */
  readonly env: Readonly<Record<string, string>>;
  /** Asks it to stop in good order. */
  readonly stopSignal: NodeJS.Signals;
}

/** What any program needs from its surroundings; no setting or secret of Garnish is among it. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'NODE_EXTRA_CA_CERTS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
] as const;

/** The part of this process's environment that children get in any case. */
export function basicEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
